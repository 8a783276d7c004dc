import { join } from 'node:path';
import type { KeptPlace } from '../plan/kept.ts';

/** Of the folder of one run, and of the files in it; whatever has another name is not ours. */
export const RUN_NAME = /^[0-9a-f]{40}$/;
export const FILE_NAME = /^(\d+-\d+\.(piece|checkpoint)|[0-9a-f-]{36}\.part)$/;
const PART = '.part';

export const runFolder = ({ folder, address }: Pick<KeptPlace, 'folder' | 'address'>): string => join(folder, address);

/** A piece by its number and its trials: a short last piece does not take the place of the whole one. */
export const pieceName = (piece: number, trials: number): string => `${piece}-${trials}.piece`;

/** A checkpoint by its trials: as it were a piece from the first trial on. */
export const checkpointName = (trials: number): string => `0-${trials}.checkpoint`;

/** Trials of a checkpoint by its name; undefined for another file. */
export const checkpointOf = (name: string): number | undefined => {
  const [, trials] = /^0-(\d+)\.checkpoint$/.exec(name) ?? [];
  return trials === undefined ? undefined : Number(trials);
};

/** A name for a file that is being written. */
export const partName = (token: string): string => `${token}${PART}`;
export const isPart = (name: string): boolean => name.endsWith(PART);

/** Number and trials of a piece by its name; undefined for another file. */
export const pieceOf = (name: string): { readonly piece: number; readonly trials: number } | undefined => {
  const [, piece, trials] = /^(\d+)-(\d+)\.piece$/.exec(name) ?? [];
  return piece === undefined ? undefined : { piece: Number(piece), trials: Number(trials) };
};
