import { join } from 'node:path';
import type { Call } from './headroom.ts';
import { refuse } from './outFolder.ts';
import { placesText } from './placesText.ts';
import { type NamedContent, writeFiles } from './writeFiles.ts';

type Place = {
  readonly folder: string;
  /** As --out has it, for a refusal. */
  readonly out: string;
  /** The names that a command may write; what an earlier run left under one that is not written now goes. */
  readonly ours: readonly string[];
  /** The one among them that says that there was an answer before. */
  readonly mark: string;
};

/** Writes all files of an answer or none; gives the lines that tell where they are, and whether it replaced another. */
export async function deliver(
  contents: readonly NamedContent[],
  { folder, out, ours, mark }: Place,
  { effects, signal }: Pick<Call, 'effects' | 'signal'>,
): Promise<{ readonly told: string; readonly replaced: boolean }> {
  const replaced = await effects.files.stat(join(folder, mark)).then(
    () => true,
    () => false,
  );
  await writeFiles(folder, contents, effects, signal, ours).catch((error: unknown) => refuse(out, error));
  const names = contents.map(({ name }) => name);
  return { told: placesText(names, folder, effects.cwd), replaced };
}
