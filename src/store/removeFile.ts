import { rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './systemCode.ts';

/** Takes a file away, and the folder of its run when that is left empty; why it has to stay, as the system calls it. */
export const removeFile = (path: string): string | undefined => {
  const code = codeOf(() => unlinkSync(path));
  if (code !== undefined && code !== 'ENOENT') return code; // another process may have been faster
  codeOf(() => rmdirSync(dirname(path))); // stays while there is more in it
  return undefined;
};

const codeOf = (act: () => void): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return systemCode(error);
  }
};
