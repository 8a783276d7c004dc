import { basename, dirname, resolve } from 'node:path';
import { nearest } from '../scenario/nearest.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Effects } from './effects.ts';
import { look } from './look.ts';
import { Refusal } from './refusal.ts';
import { shippedNames, shippedPath } from './shipped.ts';
import { systemReason } from './systemReason.ts';

/** A scenario's bytes with what it is called. */
export type OpenedScenario = {
  /** In mistakes: the path as it was typed. */
  readonly place: string;
  /** Base name without its ending. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Where the files lie that it names by relative paths. */
  readonly folder: string;
};

/** Enough to see that a file is too large, and no more. */
const MOST_BYTES = 1_000_001;

/** Finds SCENARIO: `-`, a path, or the name of a shipped scenario. */
export async function openScenario(typed: string, effects: Effects): Promise<OpenedScenario> {
  if (typed === '-') {
    const content = await effects.readStdin(MOST_BYTES).catch((error) => refuse('standard input', error));
    return { place: 'stdin', name: 'stdin', content, folder: effects.cwd };
  }
  const { files } = effects;
  const path = resolve(effects.cwd, typed);
  const found = await look(files.stat(path));
  const shipped = /^[\w-]+$/.test(typed) && found.what !== 'file' ? await shippedNames(files) : [];
  if (shipped.includes(typed)) {
    return {
      place: `scenarios/${typed}.yaml`,
      name: typed,
      content: await files.readFile(shippedPath(typed), MOST_BYTES),
      folder: dirname(shippedPath(typed)),
    };
  }
  if (found.what === 'nothing') {
    const near = nearest(typed, await shippedNames(files));
    const wayOut = near === undefined ? '`headroom list` names the shipped ones.' : `Did you mean ${near}?`;
    throw new Refusal(`expected a scenario file or the name of a shipped scenario, got ${showValue(typed)}. ${wayOut}`);
  }
  if (found.what === 'folder') {
    throw new Refusal(`expected a scenario file, got the folder ${showValue(typed)}. Name a file in it.`);
  }
  if (found.what === 'device')
    throw new Refusal(`expected a scenario file, got the device ${showValue(typed)}. Name a file.`);
  const name = basename(typed).replace(/\.(?:ya?ml|json)$/i, '');
  if (found.size > MOST_BYTES) {
    throw new Refusal(
      `expected a scenario of at most 1 MB, got ${(found.size / 1e6).toFixed(1)} MB in ${showValue(typed)}. Is this the right file?`,
    );
  }
  const content =
    found.reason === undefined
      ? await files.readFile(path, MOST_BYTES).catch((error) => refuse(typed, error))
      : refuse(typed, found.reason);
  return { place: typed, name, content, folder: dirname(path) };
}

function refuse(typed: string, error: unknown): never {
  throw new Refusal(`expected a scenario file that can be read, got ${showValue(typed)}: ${systemReason(error)}.`);
}
