import { goalId } from '../goals.ts';
import { isQuantity } from '../isQuantity.ts';
import { monthAt, monthNumber, monthText } from '../month.ts';
import { ownMeasure } from '../ownMeasures.ts';
import type { Scenario } from '../scenario.ts';
import type { Step } from './edit.ts';
import { isDate, isMonth, type Pair, sameChange, sameFile, sameValue } from './sameValue.ts';

/** A place where two scenarios differ, by what stands there. */
export type Difference = {
  readonly keys: readonly string[];
  /** When a policy is decided is told by several keys at once: then it is the policy that was and is. */
  readonly of: 'value' | 'item' | 'timing';
  readonly was: unknown;
  readonly is: unknown;
  readonly steps: readonly Step[];
};

/** What says nothing of the practice: the words about it, and the version of the language. */
const UNCOMPARED = ['version', 'meta'];
/** Keys that tell only together when a policy is decided. */
export const TIMING = ['at', 'when', 'for', 'cooldown', 'times'] as const;
/** Maps whose numbers add up, or are weighed against one another: one thing. */
export const WHOLE: readonly string[] = ['split', 'requestSplit', 'weights'];

/** What a client list says by itself, beside its file. */
const IN_THE_LIST = [['households'], ['aum', 'mean'], ['uncertain']].map((keys) => ['book', ...keys]);

type Item = Scenario['goals'][number] | Scenario['market']['shocks'][number] | Scenario['correlations'][number];

/** What tells one item of a list from the others; other lists are one value. */
const nameOf = (path: string, item: Item, s: Scenario): string | undefined => {
  if (path === 'goals' && 'name' in item) return goalId(item) ?? item.name;
  if (path === 'market.shocks' && 'return' in item) return monthText(monthAt(s.start, monthNumber(item.at, s.start)));
  if (path === 'correlations' && 'between' in item) return item.between.toSorted().join(' and ');
  return undefined;
};

/** Where two checked scenarios differ, in the order in which a scenario is described. */
export function differences(pair: Pair): Difference[] {
  const { base, alt } = pair;
  return Object.keys({ ...base, ...alt }).flatMap((key) =>
    UNCOMPARED.includes(key) ? [] : walk([key], base[key as keyof Scenario], alt[key as keyof Scenario], pair),
  );
}

const value = (keys: readonly string[], was: unknown, is: unknown): Difference => ({
  keys,
  of: 'value',
  was,
  is,
  steps: [{ keys }],
});

function walk(keys: readonly string[], was: unknown, is: unknown, pair: Pair): Difference[] {
  if (isNone(was) && isNone(is)) return [];
  if (isFile(keys)) return sameFile(keys.join('.'), was, is, pair) ? [] : [file(keys, was, is)];
  if (isListed(keys, pair)) return [];
  if (keys[0] === 'measures' && keys.length === 2) return measure(keys, was, is, pair);
  if (Array.isArray(was) && Array.isArray(is)) return list(keys, was, is, pair);
  if (!isBranch(was, keys) || !isBranch(is, keys))
    return sameValue(was, is, pair, keys[keys.length - 1]) ? [] : [value(keys, was, is)];
  if (keys[0] === 'tiers' && keys.length === 1 && turned(was, is)) return [value(keys, was, is)];
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  if (keys[2] === 'change' && keys.length === 3)
    return names.flatMap((name) =>
      sameChange(name, was[name], is[name], pair) ? [] : [value([...keys, name], was[name], is[name])],
    );
  const below = (left: readonly string[]) => left.flatMap((name) => walk([...keys, name], was[name], is[name], pair));
  if (keys[0] !== 'policies' || keys.length !== 2) return below(names);
  return [...timing(keys, was, is, pair), ...below(names.filter((name) => !TIMING.some((one) => one === name)))];
}

const isFile = ([section, key, ...more]: readonly string[]): boolean =>
  key === 'file' && more.length === 0 && (section === 'book' || section === 'market');

/** Who is in the book is told by the list where there is one: keys that would say it again come and go with it. */
const isListed = (keys: readonly string[], { base, alt }: Pair): boolean =>
  (base.book.file ?? alt.book.file) !== undefined &&
  IN_THE_LIST.some((listed) => listed.length === keys.length && listed.every((key, i) => key === keys[i]));

const file = (keys: readonly string[], was: unknown, is: unknown): Difference => ({
  ...value(keys, was, is),
  steps: [keys, ...(keys[0] === 'book' ? IN_THE_LIST : [])].map((one) => ({ keys: one })),
});

const isNone = (value: unknown): boolean => value === undefined || value === null;

/** What is compared key by key. */
const isBranch = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isQuantity(value) &&
  !isMonth(value) &&
  !isDate(value) &&
  !WHOLE.includes(keys[keys.length - 1]);

/** Tiers that both have stand in another order: then one by one they would not be in order. */
function turned(was: Record<string, unknown>, is: Record<string, unknown>): boolean {
  const common = Object.keys(was).filter((id) => Object.hasOwn(is, id));
  return Object.keys(is)
    .filter((id) => Object.hasOwn(was, id))
    .some((id, i) => id !== common[i]);
}

function measure(keys: readonly string[], was: unknown, is: unknown, pair: Pair): Difference[] {
  const inFull = (written: unknown) =>
    isNone(written) ? undefined : ownMeasure(written as Parameters<typeof ownMeasure>[0]);
  return sameValue(inFull(was), inFull(is), pair) ? [] : [value(keys, was, is)];
}

function timing(
  keys: readonly string[],
  was: Record<string, unknown>,
  is: Record<string, unknown>,
  pair: Pair,
): Difference[] {
  const conditional = was.when !== undefined || is.when !== undefined; // the others count only with it
  const told = conditional ? TIMING : (['at'] as const);
  return told.every((key) => sameValue(was[key], is[key], pair, key))
    ? []
    : [{ keys, of: 'timing', was, is, steps: TIMING.map((key) => ({ keys: [...keys, key] })) }];
}

function list(keys: readonly string[], was: readonly unknown[], is: readonly unknown[], pair: Pair): Difference[] {
  const path = keys.join('.');
  const named = (items: readonly unknown[], s: Scenario) => items.map((item) => nameOf(path, item as Item, s));
  const [before, after] = [named(was, pair.base), named(is, pair.alt)];
  const all = [...before, ...after];
  const apart = new Set(before).size === before.length && new Set(after).size === after.length; // two shocks in a month
  if (!apart || !['goals', 'market.shocks', 'correlations'].includes(path) || all.includes(undefined))
    return sameValue(was, is, pair) ? [] : [value(keys, was, is)];
  return [...new Set([...after, ...before])].flatMap((name): Difference[] => {
    const [base, alt] = [before.indexOf(name), after.indexOf(name)];
    if (base >= 0 && alt >= 0 && sameItem(was[base], is[alt], pair)) return [];
    const item = { ...(base >= 0 && { base }), ...(alt >= 0 && { alt }) };
    const one = (items: readonly unknown[], at: number) => (at < 0 ? undefined : items[at]);
    const at = [...keys, name as string];
    return [{ keys: at, of: 'item', was: one(was, base), is: one(is, alt), steps: [{ keys, item }] }];
  });
}

/** Pairs of a correlation may be named in either order. */
function sameItem(a: unknown, b: unknown, pair: Pair): boolean {
  const inOrder = (item: unknown) =>
    typeof item === 'object' && item !== null && 'between' in item && Array.isArray(item.between)
      ? { ...item, between: item.between.toSorted() }
      : item;
  return sameValue(inOrder(a), inOrder(b), pair);
}
