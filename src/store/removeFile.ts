import { rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './systemCode.ts';

/** What may stand in the way of taking a file away: another process was faster, or (on Windows) reads it just now. */
const LEFT = ['ENOENT', 'EBUSY', 'EPERM', 'EACCES', 'EROFS'];
const NOT_EMPTY = ['ENOTEMPTY', 'EEXIST', ...LEFT];

/** Takes a file away, and the folder of its run when that is left empty; false when it has to stay. */
export const removeFile = (path: string): boolean => {
  if (!attempt(() => unlinkSync(path), LEFT)) return false;
  attempt(() => rmdirSync(dirname(path)), NOT_EMPTY);
  return true;
};

const attempt = (act: () => void, expected: readonly string[]): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (expected.includes(systemCode(error))) return false;
    throw error;
  }
};
