import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const IMPORT = /^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+)';/gm;

/** The files, by their whole paths, that a program loads at its start from these on: itself and all it imports, types apart. */
export const reachable = (files: readonly string[], found = new Set<string>()): Set<string> => {
  for (const file of files) {
    const path = resolve(file);
    if (found.has(path)) continue;
    found.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(IMPORT);
    reachable(
      [...imports].map(([, to]) => resolve(path, '..', to)),
      found,
    );
  }
  return found;
};
