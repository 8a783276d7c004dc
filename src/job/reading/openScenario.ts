import { basename, dirname, resolve } from 'node:path';
import { followExtends } from '../../scenario/followExtends.ts';
import { mistakeText } from '../../scenario/mistake.ts';
import type { ScenarioText } from '../../scenario/readTexts.ts';
import { systemReason } from '../disk/systemReason.ts';
import type { JobEffects } from '../jobEffects.ts';
import { Refusal } from '../refusal.ts';
import { look } from './look.ts';
import { openExtended, type TextOnDisk } from './openExtended.ts';
import { MOST_BYTES, readScenarioFile } from './readScenarioFile.ts';
import { shippedNames, shippedPath } from './shipped.ts';

type Opened = {
  /** In mistakes: the path as it was typed. */
  readonly place: string;
  /** Base name without its ending. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Where the files lie that it names by relative paths. */
  readonly folder: string;
};

/** A scenario's bytes with what it is called and all that it extends, nearest first. */
export type OpenedScenario = Opened & { readonly bases: readonly ScenarioText[] };

/** Finds SCENARIO: `-`, a path, or the name of a shipped scenario; and what it extends. */
export async function openScenario(typed: string, effects: JobEffects): Promise<OpenedScenario> {
  const { path, ...opened } = await openFirst(typed, effects);
  const first: TextOnDisk = { file: opened.place, content: opened.content, identity: path, at: opened.folder };
  const followed = await followExtends(first, openExtended(opened.folder, effects));
  if (!followed.ok) throw new Refusal(mistakeText(followed.mistake));
  return { ...opened, bases: followed.bases };
}

async function openFirst(typed: string, effects: JobEffects): Promise<Opened & { readonly path: string }> {
  if (typed === '-') {
    const content = await effects.readStdin(MOST_BYTES).catch((error: unknown) => {
      throw new Refusal(`expected a scenario file that can be read, got "standard input": ${systemReason(error)}.`);
    });
    return { place: 'stdin', name: 'stdin', content, folder: effects.cwd, path: '-' };
  }
  const { files } = effects;
  const beside = resolve(effects.cwd, typed);
  const name = /^[\w-]+$/.test(typed) && (await look(files.stat(beside))).what !== 'file';
  const shipped = name && (await shippedNames(files)).includes(typed);
  const path = shipped ? shippedPath(typed) : beside;
  const read = await readScenarioFile(path, typed, () => shippedNames(files), effects);
  if (!read.ok) throw new Refusal(read.sentence);
  return {
    place: shipped ? `scenarios/${typed}.yaml` : typed,
    name: basename(typed).replace(/\.(?:ya?ml|json)$/i, ''),
    content: read.content,
    folder: dirname(path),
    path,
  };
}
