import { existsSync } from 'node:fs';

/** The folder of this project, from its source as from what is built of it: the nearest above that holds package.json. */
export const topFolder = (from: URL = new URL(import.meta.url)): URL => {
  for (let folder = new URL('./', from); ; folder = new URL('../', folder)) {
    if (existsSync(new URL('package.json', folder))) return folder;
    if (folder.pathname === '/') throw new Error(`no package.json above ${from.pathname}`);
  }
};
