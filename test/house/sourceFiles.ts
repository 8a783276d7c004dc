import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the house by its path from the top, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

const NOT_OURS = new Set(['node_modules', 'dist', 'out', 'coverage', '.git']);

/** The files under the folders named whose names match, in order of their paths. */
export function sourceFiles(top: string, folders: readonly string[], name: RegExp): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(top, folder)))
    .flatMap((folder) => walk(top, folder))
    .filter((path) => name.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

function walk(top: string, folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? walk(top, path) : [path];
  });
}
