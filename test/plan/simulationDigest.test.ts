import { describe, expect, it } from 'vitest';
import { makeArena } from '../../src/engine/arena.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { EVENT_KINDS } from '../../src/plan/eventKinds.ts';
import { INPUT } from '../../src/plan/input.ts';
import { EVENT, GENERAL, TABLES, type TableName, tableOf } from '../../src/plan/layout.ts';
import { NEVER } from '../../src/plan/runner.ts';
import { laterEvents, simulatedEvents } from '../../src/plan/simulatedEvents.ts';
import { simulationDigest } from '../../src/plan/simulationDigest.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { type Changes, leads } from '../support/practice.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

/** A practice with every kind of program and of place: a score, expressions, conditions, drawn effects, points. */
const BUSY: Changes = {
  ...leads(12),
  months: 18,
  'market.volatility': 0.2,
  'work.requests.perYear': '8 (4 to 16)',
  'tiers.only': { from: 500_000, hours: 10, departures: 0.1, reviews: 1 },
  'tiers.lower': { from: 0, hours: 5, departures: 0.1, reviews: 1 },
  'tierReview.by': '= revenue + 10 * tenure',
  'roles.csa.pay': 'discrete(40k at 70 %, 60k at 30 %)',
  assumptions: { rent: '1000 to 2000' },
  'costs.rooms': { amount: '= 2 * assumptions.rent + month' },
  policies: {
    help: { when: 'households > 12', for: 2, hire: { role: 'csa' } },
    less: { at: 6, change: { 'work.requests.perYear': 'x 0.8 to 0.9' } },
  },
  measures: { spare: 'cash - 1000', rate: { is: 'revenue / households' } },
  goals: [{ name: 'rich', that: 'cash > 1000', at: 12, chance: 0.5 }],
};
const busy = practiceWithFormulas(BUSY).numbers;
const others = (changes: Changes): string => simulationDigest(practiceWithFormulas({ ...BUSY, ...changes }).numbers);

/** Every signal of a few trials. */
const signalsOf = (numbers: Float64Array): number[] => {
  const arena = makeArena(numbers, { households: 400, prospects: 400 });
  const trial = makeTrial(arena, rootKey('digest'));
  const found: number[] = [];
  for (let k = 0; k < 5; k++) trial(k, 18, () => void found.push(...arena.signals));
  return found;
};

/** Other numbers at these places; small steps, since some say how long a program is. */
const written = (numbers: Float64Array, at: readonly number[]): Float64Array => {
  const copy = numbers.slice();
  for (const i of at) copy[i] = Number.isFinite(copy[i]) ? copy[i] + 1.5 : 7;
  return copy;
};

const digest = simulationDigest(busy);
const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

/** Numbers from `first` to before `end` that may change without the digest, looked for by halves. */
const unseenIn = (first: number, end: number): number[] => {
  const all = range(first, end);
  if (end === first || simulationDigest(written(busy, all)) === digest) return all;
  if (end === first + 1) return [];
  const middle = (first + end) >> 1;
  return [...unseenIn(first, middle), ...unseenIn(middle, end)];
};

/** Of the first row of every table, and of all code and all that only a summary reads. */
const WHOLE: readonly TableName[] = ['code', 'measures', 'targets', 'driven', 'goals', 'perFuture', 'events'];
const unseen = new Map(
  TABLES.map((name) => {
    const { at, rows, cols } = tableOf(busy, name);
    return [name, unseenIn(at, at + cols * (WHOLE.includes(name) ? rows : Math.min(1, rows)))];
  }),
);

describe('the digest of a simulation', () => {
  it('sees every number that the engine reads', () => {
    expect(signalsOf(written(busy, [...unseen.values()].flat()))).toEqual(signalsOf(busy));
  });

  it("sees every number of the first row of a table that is not the summary's, but the rate of the target", () => {
    const tables = TABLES.filter((name) => !WHOLE.includes(name) && name !== 'policies');
    const rate = tableOf(busy, 'general').at + GENERAL.targetRate;
    expect(tables.flatMap((name) => unseen.get(name))).toEqual([rate]);
  });

  it('sees all code but that of measures and goals', () => {
    const code = tableOf(busy, 'code');
    const said = (['measures', 'goals'] as const).flatMap((name) => {
      const { at, rows, cols } = tableOf(busy, name); // both begin with the place and length of a program
      return range(0, rows).flatMap((row) => {
        const first = busy[at + row * cols];
        return range(code.at + first * code.cols, code.at + (first + busy[at + row * cols + 1]) * code.cols);
      });
    });
    expect(said.length).toBeGreaterThan(0);
    expect(unseen.get('code')).toEqual(said.sort((a, b) => a - b));
  });

  it.each<readonly [string, Changes]>([
    ['another measure', { 'measures.more': { is: 'trailing(revenue, 3)' } }],
    ['no measure of its own', { measures: {} }],
    ['another goal', { goals: [...(BUSY.goals as []), { name: 'richer', that: 'aum > 1', by: 18, chance: 0.1 }] }],
    ['no goal', { goals: [] }],
    ['another rate of the target', { 'target.rate': 0.3 }],
    ['other words', { 'meta.title': 'Another' }],
  ])('is the same with %s', (_, changes) => {
    expect(others(changes)).toBe(digest);
  });

  it.each<readonly [string, Changes]>([
    ['another wealth', { 'book.aum.mean': 1_000_001 }],
    ['another condition', { 'policies.help.when': 'households > 13' }],
    ['another expression', { 'costs.rooms.amount': '= 3 * assumptions.rent + month' }],
    ['another score', { 'tierReview.by': '= revenue + 11 * tenure' }],
    ['another range', { 'work.requests.perYear': '8 (4 to 17)' }],
    ['other points', { 'roles.csa.pay': 'discrete(40k at 70 %, 61k at 30 %)' }],
    ['one more condition', { 'policies.more': { when: 'cash < 0', hire: { role: 'csa' } } }],
  ])('is another with %s', (_, changes) => {
    expect(others(changes)).not.toBe(digest);
  });

  it('sees the rate of the target where something is written there', () => {
    const inputs = tableOf(busy, 'inputs');
    const rate = tableOf(busy, 'general').at + GENERAL.targetRate;
    const drawn = busy.slice();
    drawn[inputs.at + INPUT.offset] = rate;
    expect(simulationDigest(written(drawn, [rate]))).not.toBe(simulationDigest(drawn));
  });
});

describe('events that a simulation finds', () => {
  const kinds = (rows: readonly number[]): Set<string> => {
    const { at, cols } = tableOf(busy, 'events');
    return new Set(rows.map((row) => EVENT_KINDS[busy[at + row * cols + EVENT.kind]]));
  };

  it('are all but those of targets and goals', () => {
    const { rows } = tableOf(busy, 'events');
    expect(kinds(laterEvents(busy))).toEqual(new Set(['target', 'goal']));
    expect(kinds(simulatedEvents(busy))).not.toContain('target');
    expect([...simulatedEvents(busy), ...laterEvents(busy)].sort((a, b) => a - b)).toEqual(range(0, rows));
  });

  it('are the same without a goal', () => {
    expect(simulatedEvents(practiceWithFormulas({ ...BUSY, goals: [] }).numbers)).toEqual(simulatedEvents(busy));
  });

  it('are the only ones that an engine marks', () => {
    const arena = makeArena(busy, { households: 400, prospects: 400 });
    const trial = makeTrial(arena, rootKey('digest'));
    for (let k = 0; k < 20; k++) {
      trial(k, 18, () => undefined);
      expect(laterEvents(busy).map((row) => arena.eventMonths[row])).toEqual(laterEvents(busy).map(() => NEVER));
    }
  });
});
