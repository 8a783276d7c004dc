import { readKeptHeader } from './keptFile.ts';
import type { KeptHeader } from './keptHeader.ts';
import { listFiles, type StoredFile } from './listFiles.ts';
import { checkpointOf, pieceOf } from './names.ts';
import { systemCode } from './systemCode.ts';

/** What is kept of one run. */
export type KeptRun = {
  readonly about: KeptHeader['about'];
  readonly trials: number;
  readonly bytes: number;
  /** When any of it was last written or read, ms since 1970. */
  readonly used: number;
};

/** What a cache folder holds: the runs, what was used last first, and the bytes of all files. */
export type Survey = { readonly runs: readonly KeptRun[]; readonly bytes: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const headerOf = (files: readonly StoredFile[]): KeptHeader | undefined => {
  for (const { path, part } of files) {
    try {
      const header = part ? undefined : readKeptHeader(path);
      if (header !== undefined) return header;
    } catch (error) {
      systemCode(error); // gone meanwhile, or not to be read: the next one says the same
    }
  }
  return undefined;
};

/** A piece may be kept short and whole: then it counts once; so do the trials behind several checkpoints. */
const trialsOf = (files: readonly StoredFile[]): number => {
  const most = new Map<number, number>();
  for (const { name } of files) {
    const found = pieceOf(name);
    if (found !== undefined) most.set(found.piece, Math.max(found.trials, most.get(found.piece) ?? 0));
  }
  const folded = files.map(({ name }) => checkpointOf(name) ?? 0);
  return Math.max(sum([...most.values()]), ...folded);
};

/** Looks through a cache folder. @throws what the system says, but of a folder that is not there. */
export const survey = (folder: string): Survey => {
  const files = listFiles(folder);
  const addresses = [...new Set(files.map(({ address }) => address))];
  const runs = addresses.flatMap((address): KeptRun[] => {
    const own = files.filter((file) => file.address === address);
    const header = headerOf(own);
    if (header === undefined) return [];
    const used = Math.max(...own.map((file) => file.used));
    return [{ about: header.about, trials: trialsOf(own), bytes: sum(own.map(({ bytes }) => bytes)), used }];
  });
  return { runs: runs.sort((a, b) => b.used - a.used), bytes: sum(files.map(({ bytes }) => bytes)) };
};
