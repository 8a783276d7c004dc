import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkpoints, KeptPlace, Reached } from '../plan/kept.ts';
import { readKeptFile } from './keptFile.ts';
import type { KeptHeader } from './keptHeader.ts';
import { checkpointName, checkpointOf, runFolder } from './names.ts';
import { putFile } from './putFile.ts';
import { removeFile } from './removeFile.ts';
import { systemCode } from './systemCode.ts';
import { touch } from './touch.ts';

/** Pages that a header tells of; undefined where it tells none. */
const pagesOf = ({ more }: KeptHeader): number | undefined => {
  const pages = (more as { readonly pages?: unknown } | null | undefined)?.pages;
  return Number.isSafeInteger(pages) && (pages as number) >= 0 ? (pages as number) : undefined;
};

/** The checkpoints of one run in a folder that other runs and other processes use too. */
export const openCheckpoints = (place: KeptPlace): Checkpoints => {
  const folder = runFolder(place);
  let trouble: string | undefined;

  /** Trials of the checkpoints that are there, the most first. */
  const found = (): number[] => {
    try {
      const all = readdirSync(folder).flatMap((name) => checkpointOf(name) ?? []);
      return all.sort((a, b) => b - a);
    } catch (error) {
      systemCode(error); // nothing there, or not for us
      return [];
    }
  };

  const read = (trials: number, into: (reached: Reached) => readonly Uint8Array[] | undefined): Reached | undefined => {
    const path = join(folder, checkpointName(trials));
    let reached: Reached | undefined;
    let unfit = false;
    const arraysFor = (header: KeptHeader): readonly Uint8Array[] | undefined => {
      const pages = pagesOf(header);
      if (pages === undefined || header.address !== place.address || header.trials !== trials) return undefined;
      reached = { trials, pages };
      const arrays = into(reached);
      unfit = arrays === undefined;
      return arrays;
    };
    try {
      if (readKeptFile(path, arraysFor) !== undefined) {
        touch(path);
        return reached;
      }
      if (!unfit) removeFile(path); // damaged
    } catch (error) {
      systemCode(error); // gone meanwhile, or not for us: its trials are simulated
    }
    return undefined;
  };

  return {
    load: (into) => {
      for (const trials of found()) {
        const reached = trials <= place.trials ? read(trials, into) : undefined;
        if (reached !== undefined) return reached;
      }
      return undefined;
    },
    save: ({ trials, pages }, from) => {
      const name = checkpointName(trials);
      if (trouble !== undefined || existsSync(join(folder, name))) return;
      try {
        if (!putFile(place, name, trials, from, { pages })) return;
        for (const fewer of found()) if (fewer < trials) removeFile(join(folder, checkpointName(fewer)));
      } catch (error) {
        trouble = systemCode(error);
      }
    },
    trouble: () => trouble,
  };
};
