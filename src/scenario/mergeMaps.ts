import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { isNothing } from './isNothing.ts';
import { keyName } from './keyName.ts';
import { nearest } from './nearest.ts';
import { showValue } from './showValue.ts';

/** What a merge did besides: the nulls that removed something, and those that found nothing to remove. */
export type MergeNotes = {
  readonly removed: { readonly path: string; readonly by: Pair }[];
  readonly lost: { readonly path: string; readonly by: Pair; readonly sentence: string }[];
};

/** Each is compared with many names. */
const MOST_GUESSES = 20;
const MOST_NAMES = 1000;

/**
 * Writes one map over another, which is changed: maps are merged key by key, anything else is replaced, and a null removes.
 * A new key goes after the key above it in its file, else before the one below it, else last: tiers are in order.
 * A merged map stands where the later file says it.
 */
export function mergeMaps(under: YAMLMap, over: YAMLMap, notes: MergeNotes, above = ''): void {
  const inherited = new Map<string, Pair>();
  for (const pair of under.items) {
    const name = keyName(pair.key);
    if (name !== undefined && !inherited.has(name)) inherited.set(name, pair);
  }
  const kept = new Map(inherited);
  const before = new Map<string, Pair[]>();
  const after = new Map<string, Pair[]>();
  let waiting: Pair[] = [];
  let last: Pair[] | undefined;
  const met = new Set<string>();
  for (const pair of over.items) {
    const name = keyName(pair.key);
    if (name === undefined || met.has(name)) continue; // mistakes, which the index of the file tells
    met.add(name);
    const path = above === '' ? name : `${above}.${name}`;
    const there = inherited.get(name);
    if (there === undefined) {
      if (isNothing(pair.value)) notes.lost.push({ path, by: pair, sentence: lostName(name, inherited, notes) });
      else (last ?? waiting).push(pair);
      if (above === '' && isMap(pair.value)) dropLost(pair.value, notes, path);
      continue;
    }
    if (isNothing(pair.value)) {
      notes.removed.push({ path, by: pair });
      kept.delete(name);
    } else {
      kept.set(name, mergePairs(there, pair, notes, path));
    }
    if (waiting.length > 0) before.set(name, waiting);
    waiting = [];
    last = [];
    after.set(name, last);
  }
  const items = [...inherited.keys()].flatMap((name) => {
    const pair = kept.get(name);
    return [...(before.get(name) ?? []), ...(pair === undefined ? [] : [pair]), ...(after.get(name) ?? [])];
  });
  under.items = [...items, ...waiting];
  if (over.range) under.range = over.range;
}

function mergePairs(under: Pair, over: Pair, notes: MergeNotes, path: string): Pair {
  if (!isMap(under.value) || !isMap(over.value)) {
    if (isScalar(over.key) && isScalar(under.key)) over.key.spaceBefore = under.key.spaceBefore === true;
    return over;
  }
  openBraces(under.value);
  openBraces(over.value);
  mergeMaps(under.value, over.value, notes, path);
  if (isScalar(over.key) && isScalar(under.key)) under.key.range = over.key.range ?? null;
  return under;
}

/** A comment beside braces is of all that stands in them; once merged it must not speak for what another file says. */
function openBraces(map: YAMLMap): void {
  if (map.flow !== true) return;
  for (const { value } of map.items) {
    if (isScalar(value) || isMap(value) || isSeq(value)) value.comment ??= map.comment ?? null;
  }
  map.comment = null;
  map.flow = false;
}

/** In a table of which nothing is inherited there is nothing to remove. */
function dropLost(table: YAMLMap, notes: MergeNotes, above: string): void {
  table.items = table.items.filter((pair) => {
    const name = keyName(pair.key);
    if (name === undefined || !isNothing(pair.value)) return true;
    notes.lost.push({ path: `${above}.${name}`, by: pair, sentence: lostName(name, new Map(), notes) });
    return false;
  });
}

function lostName(name: string, inherited: ReadonlyMap<string, Pair>, { lost }: MergeNotes): string {
  const near = lost.length < MOST_GUESSES ? nearest(name, [...inherited.keys()].slice(0, MOST_NAMES)) : undefined;
  return nothingToRemove(name, near);
}

export function nothingToRemove(name: string, near: string | undefined): string {
  const wayOut = near === undefined ? 'Leave it out: what is not said need not be removed.' : `Did you mean ${near}?`;
  return `expected a key to remove, got ${showValue(name)}, which is not said. ${wayOut}`;
}
