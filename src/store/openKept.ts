import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, KeptPlace } from '../plan/kept.ts';
import { PIECE } from '../plan/runner.ts';
import { readKeptFile, writeKeptFile } from './keptFile.ts';
import type { KeptHeader } from './keptHeader.ts';
import { makeFolder } from './makeFolder.ts';
import { makeRoom } from './makeRoom.ts';
import { partName, pieceName, runFolder } from './names.ts';
import { removeFile } from './removeFile.ts';
import { systemCode } from './systemCode.ts';

const ATTEMPTS = 3; // against somebody who clears the cache again and again; then the piece is not kept

/** The pieces of one run in a folder that other runs and other processes use too. */
export const openKept = (place: KeptPlace): Kept => {
  const folder = runFolder(place);
  let trouble: string | undefined;

  const trialsOf = (piece: number): number => Math.min(PIECE, place.trials - piece * PIECE);
  const pathOf = (piece: number): string => join(folder, pieceName(piece, trialsOf(piece)));

  /**
   * Written under a name of its own and renamed: nobody ever finds half a piece under its name. False where the folder
   * has just been cleared.
   */
  const write = (piece: number, from: readonly Uint8Array[]): boolean => {
    const part = join(folder, partName(randomUUID()));
    const arrays = from.map(({ byteLength }, i) => ({ name: `${i}`, bytes: byteLength }));
    const { address, about } = place;
    try {
      writeKeptFile(part, { address, trials: trialsOf(piece), about, arrays }, from);
      renameSync(part, pathOf(piece));
      return true;
    } catch (error) {
      removeFile(part);
      if (existsSync(pathOf(piece))) return true; // Windows replaces no file that another process reads: the same bytes
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    }
  };

  const save = (piece: number, from: readonly Uint8Array[]): void => {
    if (existsSync(pathOf(piece))) return; // by another process meanwhile
    const bytes = from.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (!makeRoom(place, bytes, Date.now())) return;
    let done = false;
    for (let attempt = 0; attempt < ATTEMPTS && !done; attempt++) {
      makeFolder(folder);
      done = write(piece, from);
    }
  };

  /** So that it counts as used just now. */
  const touch = (path: string): void => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch (error) {
      systemCode(error); // in a folder that may only be read it keeps its date
    }
  };

  const load = (piece: number, into: readonly Uint8Array[]): boolean => {
    const path = pathOf(piece);
    const isMine = (of: KeptHeader): boolean => of.address === place.address && of.trials === trialsOf(piece);
    try {
      if (readKeptFile(path, (header) => (isMine(header) ? into : undefined)) === undefined) {
        removeFile(path); // damaged
        return false;
      }
    } catch (error) {
      systemCode(error); // not there, or not for us: it is simulated
      return false;
    }
    touch(path);
    return true;
  };

  return {
    load,
    save: (piece, from) => {
      if (trouble !== undefined) return;
      try {
        save(piece, from);
      } catch (error) {
        trouble = systemCode(error);
      }
    },
    trouble: () => trouble,
  };
};
