import { readdirSync } from 'node:fs';

const filesOf = (folder: string): string[] =>
  readdirSync(folder).map((file) => `${folder}/${file.replace(/\.ts$/, '')}`);

/** What others start or import by its path in `dist`, without its ending; all else stands in parts. */
export const entries = (): string[] => [
  'src/cli/main',
  'src/index',
  'workers/simulate',
  'bench/main',
  'bench/conditions',
  'bench/hindcast/main',
  'bench/validate/main',
  ...filesOf('bench/rounds'),
  // by tests that must have the built program, in processes of their own and in a browser
  'bench/readPractice',
  'src/engine/simulate',
  'src/plan/codec',
  'src/plan/memory',
  'src/run/inline',
  'src/run/threads',
  'src/store/openCheckpoints',
  'src/store/openKept',
];
