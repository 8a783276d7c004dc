import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose text decides what a trial is and what is folded of it. */
const ROOMS = ['engine', 'math', 'plan', 'random', 'run', 'stats', 'summary'] as const;

/** Where the program that simulates and folds stands: in one file beside this one where it was built, in rooms of the source otherwise. */
export const coreProgram = (): string[] => {
  const built = join(import.meta.dirname, 'core.js');
  return existsSync(built) ? [built] : ROOMS.map((room) => join(import.meta.dirname, '..', room));
};
