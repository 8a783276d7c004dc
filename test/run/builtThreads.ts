import { existsSync } from 'node:fs';
import type * as Threads from '../../src/run/threads.ts';

/** The built program: a thread of this Node cannot start from a `.ts` file. What stands here is listed in `build/entries.ts`. */
export const BUILT = new URL('../../dist/src/', import.meta.url);

/** `src/run/threads.ts` as it was built. */
export async function builtThreads(): Promise<typeof Threads> {
  const path = new URL('run/threads.js', BUILT);
  if (!existsSync(path)) throw new Error('dist/src/run/threads.js is missing: run npm run build, or npm test.');
  return (await import(path.href)) as typeof Threads;
}
