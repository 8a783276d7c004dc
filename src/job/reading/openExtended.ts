import { dirname, join, relative, resolve, sep } from 'node:path';
import { SHIPPED_NAME } from '../../scenario/extendsOf.ts';
import type { FoundText, OpenBase } from '../../scenario/followExtends.ts';
import type { JobEffects } from '../jobEffects.ts';
import { readScenarioFile } from './readScenarioFile.ts';
import { shippedNames, shippedPath } from './shipped.ts';

/** A text with the folder on disk in which it lies. */
export type TextOnDisk = FoundText & { readonly at: string };

/** Opens what scenarios extend, for a first one in a folder. A bare name is a shipped scenario, never a file beside it. */
export function openExtended(first: string, effects: JobEffects): OpenBase<TextOnDisk> {
  const names = () => shippedNames(effects.files);
  return async (named, from) => {
    const shipped = SHIPPED_NAME.test(named) && (await names()).includes(named);
    const path = shipped ? shippedPath(named) : resolve(from.at, named);
    const read = await readScenarioFile(path, named, names, effects);
    if (!read.ok) return read;
    const at = dirname(path);
    const way = relative(first, at).split(sep).join('/');
    const beside = from.file === 'stdin' ? named : join(dirname(from.file), named);
    const file = shipped ? `scenarios/${named}.yaml` : beside.split(sep).join('/');
    return {
      ok: true,
      found: { file, content: read.content, folder: way === '' ? '' : `${way}/`, identity: path, at },
    };
  };
}
