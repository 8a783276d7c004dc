import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptPlace } from '../plan/kept.ts';
import { writeKeptFile } from './keptFile.ts';
import type { KeptHeader } from './keptHeader.ts';
import { makeFolder } from './makeFolder.ts';
import { makeRoom } from './makeRoom.ts';
import { partName, runFolder } from './names.ts';
import { removeFile } from './removeFile.ts';
import { systemCode } from './systemCode.ts';

const ATTEMPTS = 3; // against somebody who clears the cache again and again; then the file is not kept

/**
 * Written under a name of its own and renamed: nobody ever finds half a file under its name. False where the folder
 * has just been cleared.
 */
const write = (folder: string, path: string, header: KeptHeader, from: readonly Uint8Array[]): boolean => {
  const part = join(folder, partName(randomUUID()));
  try {
    writeKeptFile(part, header, from);
    renameSync(part, path);
    return true;
  } catch (error) {
    removeFile(part);
    if (existsSync(path)) return true; // Windows replaces no file that another process reads: the same bytes
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
};

/** Keeps a file of a run, where the cache has room; whether it is there then. @throws what the system says. */
export const putFile = (
  place: KeptPlace,
  name: string,
  trials: number,
  from: readonly Uint8Array[],
  more?: unknown,
): boolean => {
  const bytes = from.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (!makeRoom(place, bytes, Date.now())) return false;
  const { address, about } = place;
  const arrays = from.map(({ byteLength }, i) => ({ name: `${i}`, bytes: byteLength }));
  const folder = runFolder(place);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    makeFolder(folder);
    if (write(folder, join(folder, name), { address, trials, about, arrays, more }, from)) return true;
  }
  return false;
};
