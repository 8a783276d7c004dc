import { Refusal } from '../../job/refusal.ts';
import { showValue } from '../../scenario/showValue.ts';
import { readJson } from '../../summary/proof/readJson.ts';
import type { Claimed } from './claimed.ts';
import { KINDS, type OpenedDocument } from './openDocument.ts';
import { isComparison, readClaimed } from './readClaimed.ts';

const REFUSED = {
  deep: 'what is nested too deep for one. Name a file that Headroom wrote.',
  twice: 'a key that is written twice in the same map. Headroom does not write that: make it again.',
} as const;

/** What a forecast.json or compare.json holds, with what it says that it was made from. */
export function readDocumentFile({ place, text }: OpenedDocument): {
  readonly document: object;
  readonly claimed: Claimed;
} {
  const json = readJson(text);
  if (!json.ok) {
    if (json.why === 'broken') throw new Refusal(broken(place, text, json.error));
    throw new Refusal(`${place}: expected ${KINDS}, got ${REFUSED[json.why]}`);
  }
  const read = readClaimed(json.value);
  if (read.ok) return { document: json.value as object, claimed: read.claimed };
  const { path, expected, got } = read.fault;
  if (path === '' || path === 'format')
    throw new Refusal(
      `${place}: expected a forecast or comparison of Headroom, got other JSON ("format" is ${showValue(got)}). Name ${KINDS}.`,
    );
  const what = isComparison(json.value) ? 'comparison' : 'forecast';
  throw new Refusal(`${place} ${path}: expected ${expected}, got ${showValue(got)}. Make the ${what} again.`);
}

function broken(place: string, text: string, error: unknown): string {
  const what = text.trim() === '' ? 'an empty file' : `what is no JSON${reason(error)}`;
  return `${place}: expected ${KINDS}, got ${what}. Was it cut off, or changed? Make it again.`;
}

/** Where JSON ends to be JSON, as far as the parser tells; its own words quote the file, which may hold anything. */
function reason(error: unknown): string {
  const words = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(words)?.[1];
  if (at !== undefined) return ` from character ${Number(at) + 1} on`;
  return words.startsWith('Unexpected end') ? ': it ends too early' : '';
}
