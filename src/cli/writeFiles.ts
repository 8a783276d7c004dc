import { join } from 'node:path';
import type { Effects } from './effects.ts';
import { Interrupted } from './interrupted.ts';

export type NamedContent = { readonly name: string; readonly content: string | Uint8Array };

/** Writes all files of a folder or none: first under temporary names, then renamed when every one is complete. */
export async function writeFiles(
  folder: string,
  contents: readonly NamedContent[],
  { files, token }: Effects,
  signal: AbortSignal,
): Promise<void> {
  await files.makeFolder(folder);
  const temporary = ({ name }: NamedContent) => join(folder, `.${name}.${token}.tmp`);
  try {
    for (const content of contents) {
      await files.writeFile(temporary(content), content.content);
      if (signal.aborted) throw new Interrupted('interrupted');
    }
    for (const content of contents) await files.rename(temporary(content), join(folder, content.name));
  } catch (error) {
    await Promise.allSettled(contents.map((content) => files.remove(temporary(content))));
    throw error;
  }
}
