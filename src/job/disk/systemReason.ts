const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission. Change its permissions, or use another',
  EPERM: 'there is no permission. Change its permissions, or use another',
  EROFS: 'the disk is read-only. Use another',
  ENOSPC: 'the disk is full. Make room, or use another',
  EDQUOT: 'the quota is used up. Make room, or use another',
  ENOTDIR: 'a part of its path is a file. Use another',
  EEXIST: 'a file is in its place. Use another',
  EISDIR: 'a folder is in its place. Move it, or use another',
  ENOENT: 'it is gone. Use another',
  ELOOP: 'its links go in circles. Use another',
  ENAMETOOLONG: 'its name is too long. Use a shorter one',
  EMFILE: 'too many files are open. Close some, or try again',
  EBUSY: 'it is in use. Close it, or use another',
};

/** Why the system refuses a file or folder, and what to do; faults of the program are thrown on. */
export function systemReason(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return REASONS[code] ?? `the system says ${code}. Use another`;
}
