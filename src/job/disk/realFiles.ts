import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import type { JobFiles } from '../jobEffects.ts';
import { readAtMost } from './readAtMost.ts';

/** The files of this machine, to be read. */
export const realFiles: JobFiles = {
  readFile: (path, most) => readAtMost(createReadStream(path, { end: most - 1 }), most),
  readdir: (path) => fs.readdir(path),
  stat: (path) => fs.stat(path),
};
