import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, KeptPlace } from '../plan/kept.ts';
import { PIECE } from '../plan/runner.ts';
import { readKeptFile } from './keptFile.ts';
import type { KeptHeader } from './keptHeader.ts';
import { pieceName, runFolder } from './names.ts';
import { putFile } from './putFile.ts';
import { removeFile } from './removeFile.ts';
import { systemCode } from './systemCode.ts';
import { touch } from './touch.ts';

/** The pieces of one run in a folder that other runs and other processes use too. */
export const openKept = (place: KeptPlace): Kept => {
  const folder = runFolder(place);
  let trouble: string | undefined;

  const trialsOf = (piece: number): number => Math.min(PIECE, place.trials - piece * PIECE);
  const pathOf = (piece: number): string => join(folder, pieceName(piece, trialsOf(piece)));

  const save = (piece: number, from: readonly Uint8Array[]): void => {
    if (existsSync(pathOf(piece))) return; // by another process meanwhile
    putFile(place, pieceName(piece, trialsOf(piece)), trialsOf(piece), from);
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
