import { nearest } from '../../scenario/nearest.ts';
import { showValue } from '../../scenario/showValue.ts';
import { systemReason } from '../disk/systemReason.ts';
import type { JobEffects } from '../jobEffects.ts';
import { look } from './look.ts';

/** Enough to see that a file is too large, and no more. */
export const MOST_BYTES = 1_000_001;

export type ScenarioBytes =
  | { readonly ok: true; readonly content: Uint8Array }
  | { readonly ok: false; readonly sentence: string };

/** The bytes of a scenario's file; `names` are those of the shipped ones, of which one may be meant when there is no file. */
export async function readScenarioFile(
  path: string,
  typed: string,
  names: () => Promise<readonly string[]>,
  { files }: JobEffects,
): Promise<ScenarioBytes> {
  const refuse = (expected: string, got: string): ScenarioBytes => ({
    ok: false,
    sentence: `expected ${expected}, got ${got}`,
  });
  const found = await look(files.stat(path));
  if (found.what === 'nothing') {
    const near = nearest(typed, await names());
    const wayOut = near === undefined ? '`headroom list` names the shipped ones.' : `Did you mean ${near}?`;
    return refuse('a scenario file or the name of a shipped scenario', `${showValue(typed)}. ${wayOut}`);
  }
  if (found.what === 'folder') return refuse('a scenario file', `the folder ${showValue(typed)}. Name a file in it.`);
  if (found.what === 'device') return refuse('a scenario file', `the device ${showValue(typed)}. Name a file.`);
  if (found.size > MOST_BYTES) {
    const size = (found.size / 1e6).toFixed(1);
    return refuse('a scenario of at most 1 MB', `${size} MB in ${showValue(typed)}. Is this the right file?`);
  }
  const unreadable = (error: unknown) =>
    refuse('a scenario file that can be read', `${showValue(typed)}: ${systemReason(error)}.`);
  if (found.reason !== undefined) return unreadable(found.reason);
  try {
    return { ok: true, content: await files.readFile(path, MOST_BYTES) };
  } catch (error) {
    return unreadable(error);
  }
}
