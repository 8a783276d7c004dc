import { availableParallelism, totalmem } from 'node:os';
import type { Effects } from '../cli/effects.ts';
import { realFiles } from '../cli/realEffects.ts';

const silent = { write: () => undefined, isTTY: false, columns: undefined };

const absent = (what: string) => () => {
  throw new Error(`a library has no ${what}`);
};

/** The world as a library may use it: files are read, nothing is printed, nobody is asked. */
export const quietEffects = (cwd: string): Effects => ({
  args: [],
  stdout: silent,
  stderr: silent,
  cwd,
  env: {},
  files: realFiles,
  readStdin: absent('standard input'),
  stdinIsTerminal: false,
  openTerminal: absent('terminal'),
  now: () => performance.now(),
  date: () => new Date(),
  chance: absent('chance'),
  cores: availableParallelism(),
  memory: totalmem(),
  node: process.version,
  platform: process.platform,
  token: `${process.pid}`,
  onInterrupt: () => () => undefined,
});
