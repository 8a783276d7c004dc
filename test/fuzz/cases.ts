import { readdirSync, readFileSync } from 'node:fs';
import { type Dice, dice } from './dice.ts';
import { LINE_MUTATIONS } from './lineMutations.ts';
import { ODDITIES } from './oddities.ts';
import { TREE_MUTATIONS } from './treeMutations.ts';

/** A scenario with what it may extend, and how it is asked for. */
export type Case = {
  readonly texts: Readonly<Record<string, string>>;
  readonly sets: readonly string[];
  readonly months: number;
};

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** Every scenario that comes along. */
export const shippedContents = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Case number `index`: the same for the same scenarios, whatever came before it. */
export function caseOf(index: number, shipped: readonly string[]): Case {
  const chance = dice(Math.imul(index + 1, 0x01000193));
  const spoilt = (most: number): string => {
    let text = chance.pick(shipped);
    for (let left = most; left > 0; left--) {
      text = chance.pick(chance.throwOf(3) === 0 ? LINE_MUTATIONS : TREE_MUTATIONS)(text, chance);
    }
    return text;
  };
  const first = spoilt(chance.pick([1, 1, 1, 2, 3]));
  const texts = {
    'fuzz.yaml': first,
    ...(first.includes('other.yaml') ? { 'other.yaml': spoilt(1) } : {}),
    'odd.yaml': chance.pick(ODDITIES),
  };
  const sets =
    chance.throwOf(5) === 0 ? Array.from({ length: 1 + chance.throwOf(2) }, () => oddSet(chance, shipped)) : [];
  return {
    texts,
    sets,
    months: chance.throwOf(20) === 0 ? 14 : 2,
  };
}

/** A `PATH=VALUE`, mostly of a path that is there. */
function oddSet(chance: Dice, shipped: readonly string[]): string {
  const keys = [...chance.pick(shipped).matchAll(/^ *(\w+):/gm)].map(([, key]) => key);
  const paths = [
    'book.households',
    'people.owner',
    'tiers.gold.from',
    'tiers',
    'policies',
    'meta.title',
    'fees.brackets.0',
  ];
  const path = chance.throwOf(3) > 0 ? chance.pick(paths) : `${chance.pick(keys)}.${chance.pick(keys)}`;
  return `${path}=${chance.pick(ODDITIES)}`;
}
