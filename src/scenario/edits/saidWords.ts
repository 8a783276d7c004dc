import { isQuantity } from '../isQuantity.ts';
import type { Scenario } from '../scenario.ts';
import { valueAt } from '../valueAt.ts';
import type { Data } from './dataOf.ts';
import { isDate, isMonth } from './sameValue.ts';
import { keyWords, valueWords } from './valueWords.ts';

/** A checked scenario, with the keys that it says or that known names fill in. */
export type Side = { readonly scenario: Scenario; readonly data: Data };

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isQuantity(value) &&
  !isMonth(value) &&
  !isDate(value);

/** What a scenario says at a path and below, key by key: "saves operations 20 % (10 % to 30 %), hours 60 hours". */
export function saidWords(keys: readonly string[], { scenario, data }: Side, left: readonly string[] = []): string {
  const written = valueAt(data, keys);
  const visit = (part: unknown, path: readonly string[]): string[] => {
    if (part === undefined || left.includes(path[0]) || (path.length > 0 && valueAt(written, path) === undefined))
      return [];
    if (isBranch(part)) return Object.entries(part).flatMap(([key, below]) => visit(below, [...path, key]));
    const words = valueWords(part, scenario.start, path[path.length - 1] ?? keys[keys.length - 1]);
    return [path.length === 0 ? words : `${keyWords(path)} ${words}`];
  };
  return visit(valueAt(scenario, keys), []).join(', ');
}
