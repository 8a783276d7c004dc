import type { KeptPlace } from '../plan/kept.ts';
import { listFiles } from './listFiles.ts';
import { removeFile } from './removeFile.ts';

const ABANDONED = 3_600_000; // ms: nobody writes a piece for an hour

/**
 * Makes room for `bytes` more in a folder that may hold `limit`: what was not used for longest goes first, but nothing of
 * the run itself, which would otherwise end as its own last pieces. False where that is not enough.
 */
export const makeRoom = ({ folder, limit, address }: KeptPlace, bytes: number, now: number): boolean => {
  const files = listFiles(folder).sort((a, b) => a.used - b.used || (a.path < b.path ? 1 : -1));
  let held = files.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of files) {
    const abandoned = file.part && now - file.used > ABANDONED;
    const mayGo = held + bytes > limit && !file.part && file.address !== address;
    if ((abandoned || mayGo) && removeFile(file.path) === undefined) held -= file.bytes;
  }
  return held + bytes <= limit;
};
