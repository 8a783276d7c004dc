import { dirname, join } from 'node:path';
import type { Effects } from './effects.ts';
import { Interrupted } from './interrupted.ts';

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
    for (const within of foldersOf(contents)) await files.makeFolder(join(folder, within));
    for (const content of contents) await files.rename(temporary(content), join(folder, content.name));
    const stale = ours.filter((name) => contents.every((content) => content.name !== name));
    for (const name of stale) {
      const stats = await files.stat(join(folder, name)).catch(() => undefined);
      if (stats?.isFile()) await files.remove(join(folder, name)); // a folder of that name is not ours
    }
  } catch (error) {
    await Promise.allSettled(contents.map((content) => files.remove(temporary(content))));
    throw error;
  }
}

function foldersOf(contents: readonly NamedContent[]): ReadonlySet<string> {
  return new Set(contents.map(({ name }) => dirname(name)).filter((name) => name !== '.'));
}
