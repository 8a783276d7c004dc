import { realFiles } from '../job/disk/realFiles.ts';
import type { JobEffects } from '../job/jobEffects.ts';

/** The world as a library may use it: files are read, nobody is asked. */
export const readingEffects = (cwd: string): JobEffects => ({
  cwd,
  files: realFiles,
  readStdin: async () => {
    throw new Error('a library has no standard input');
  },
});
