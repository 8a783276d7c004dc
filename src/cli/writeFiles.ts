import { dirname, join } from 'node:path';
import { Interrupted } from '../job/interrupted.ts';
import type { Looked } from '../job/jobEffects.ts';
import type { Effects } from './effects.ts';

/** A file of a folder, or of a folder in it (`charts/cash.svg`); a large one may come in parts. */
export type NamedContent = { readonly name: string; readonly content: string | Uint8Array | readonly Uint8Array[] };

/**
 * Writes all files of a folder or none: first under temporary names, then renamed when every one is complete. What an
 * earlier run left under a name of `ours` that is not written this time goes, so that nobody reads two runs as one.
 */
export async function writeFiles(
  folder: string,
  contents: readonly NamedContent[],
  { files, token }: Effects,
  signal: AbortSignal,
  ours: readonly string[] = [],
): Promise<void> {
  await files.makeFolder(folder);
  const temporary = ({ name }: NamedContent) => join(folder, `.${name.replaceAll('/', '.')}.${token}.tmp`);
  try {
    for (const content of contents) {
      await files.writeFile(temporary(content), content.content);
      if (signal.aborted) throw new Interrupted('interrupted');
    }
    const within = foldersOf(contents.map(({ name }) => name));
    for (const name of within) await files.makeFolder(join(folder, name));
    for (const name of within) await insist(files.stat(join(folder, name)), 'folder');
    for (const { name } of contents) await insist(files.stat(join(folder, name)), 'file');
    for (const content of contents) await files.rename(temporary(content), join(folder, content.name));
    const stale = ours.filter((name) => contents.every((content) => content.name !== name));
    for (const name of stale) {
      const stats = await files.stat(join(folder, name)).catch(() => undefined);
      if (stats?.isFile()) await files.remove(join(folder, name)); // a folder of that name is not ours
    }
    const emptied = [...foldersOf(stale)].filter((name) => !within.has(name));
    await Promise.allSettled(emptied.map((name) => files.removeEmptyFolder(join(folder, name)))); // it may hold more
  } catch (error) {
    await Promise.allSettled(contents.map((content) => files.remove(temporary(content))));
    throw error;
  }
}

function foldersOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => dirname(name)).filter((name) => name !== '.'));
}

/** Whether what stands in a place, if anything does, may be there: told before the first file is put in its place. */
async function insist(looking: Promise<Looked>, wanted: 'file' | 'folder'): Promise<void> {
  const found = await looking.catch(() => undefined);
  if (found === undefined || found.isDirectory() === (wanted === 'folder')) return;
  throw Object.assign(new Error(`a ${wanted} cannot stand there`), { code: wanted === 'file' ? 'EISDIR' : 'EEXIST' });
}
