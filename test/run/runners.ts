import type { Runner } from '../../src/plan/runner.ts';
import { openEcho } from '../../src/run/echo.ts';
import { openInline } from '../../src/run/inline.ts';
import { builtThreads } from './builtThreads.ts';

const threads = async (count: number): Promise<Runner> => (await builtThreads()).openThreads({ threads: count });

/** Everybody who carries work, by name. */
export const RUNNERS: readonly (readonly [string, () => Promise<Runner>])[] = [
  ['inline', async () => openInline()],
  ['echo', async () => openEcho()],
  ['1 thread', () => threads(1)],
  ['2 threads', () => threads(2)],
  ['7 threads', () => threads(7)],
];
