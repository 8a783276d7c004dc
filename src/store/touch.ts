import { utimesSync } from 'node:fs';
import { systemCode } from './systemCode.ts';

/** So that a file counts as used just now. */
export const touch = (path: string): void => {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch (error) {
    systemCode(error); // in a folder that may only be read it keeps its date
  }
};
