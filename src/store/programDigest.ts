import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PROGRAM = /(?<!\.d)\.[jt]s$/;

/** Names, below a place, of the files that a program is made of: '' where the place is such a file itself. */
const filesOf = async (place: string): Promise<string[]> => {
  if (!(await stat(place)).isDirectory()) return [''];
  return (await readdir(place, { recursive: true })).filter((file) => PROGRAM.test(file)).sort();
};

/** Digest of a program from the text of its files and folders themselves: a version can be forgotten. */
export const programDigest = async (places: readonly string[]): Promise<string> => {
  const texts = places.map(async (place, at) => {
    const files = await filesOf(place);
    return Promise.all(files.map(async (file) => [at, file, await readFile(join(place, file), 'utf8')]));
  });
  return createHash('sha256')
    .update(JSON.stringify(await Promise.all(texts)))
    .digest('hex');
};
