/** What the system calls an error of its own, such as `ENOSPC`. @throws the error itself when it is another. */
export const systemCode = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return code;
};
