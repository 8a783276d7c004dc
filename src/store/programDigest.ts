import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestText } from '../plan/digest.ts';

/** Rooms whose text decides what a trial is, and what is folded of it; each a folder of the built program or of its source. */
const TRIAL = ['engine', 'math', 'plan', 'random', 'run'] as const;
const ROOMS = { trial: TRIAL, folding: [...TRIAL, 'stats', 'summary'] } as const;
const PROGRAM = /(?<!\.d)\.[jt]s$/;

/** Digest of the program that simulates, or that simulates and folds, of the files under `source` themselves: a version can be forgotten. */
export const programDigest = async (source: string, part: keyof typeof ROOMS = 'trial'): Promise<string> => {
  const rooms = ROOMS[part].map(async (room) => {
    const files = (await readdir(join(source, room), { recursive: true })).filter((file) => PROGRAM.test(file)).sort();
    return Promise.all(files.map(async (file) => [room, file, await readFile(join(source, room, file), 'utf8')]));
  });
  return digestText(JSON.stringify(await Promise.all(rooms)));
};
