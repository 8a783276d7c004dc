import { beforeAll, describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/plan/headline.ts';
import type { Look } from '../../src/plan/runner.ts';
import { shareSequence } from '../../src/stats/shareSequence.ts';
import { headlineOf } from '../../src/summary/headline.ts';
import { reachOf } from '../../src/summary/reachOf.ts';
import { stopWhenSure } from '../../src/summary/stopWhenSure.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

const MONTHS = 120;
const goal = (name: string, month: number) => ({ name, that: 'cash > 0', at: month });
const plan = practiceWithFormulas({ months: MONTHS, goals: [goal('calm', 36), goal('far', 200)] });
const at = tallyOf(headlineOf(plan, MONTHS), MONTHS);

type Counts = {
  /** Futures at capacity from then on, by month. */
  readonly hits?: Readonly<Record<number, number>>;
  readonly lost?: Readonly<Record<number, number>>;
  readonly onPace?: number;
  readonly judged?: number;
  readonly reached?: number;
};

const look = (trials: number, { hits = {}, lost = {}, onPace = 0, judged = trials, reached = 0 }: Counts): Look => {
  const tally = new Int32Array(at.length);
  tally[at.sound] = trials;
  for (const [month, count] of Object.entries(hits)) tally[at.hits(0) + Number(month)] = count;
  for (const [month, count] of Object.entries(lost)) tally[at.lost(0) + Number(month)] = count;
  for (const i of [0, 1, 2, 3]) tally.set([onPace, judged], at.onPace(i));
  tally[at.reached(0)] = reached;
  return { trials, tally };
};

/** What is said after one look. */
const said = (trials: number, counts: Counts, precision = 0.01) => {
  const until = stopWhenSure(plan, MONTHS, { precision, limit: 200_000 });
  const settled = until.settled(look(trials, counts));
  expect(until.stopping()).toMatchObject({ precision, limit: 200_000, looks: 1, settled });
  return { settled, shares: until.stopping().shares };
};
const names = (trials: number, counts: Counts) => said(trials, counts).shares.map(({ of, month }) => `${of} ${month}`);

const OTHERS = [
  'cashOut 120',
  'target.aum 120',
  'target.revenue 120',
  'target.households 120',
  'target.organicAum 120',
];

describe('headline shares of ten years with a goal', () => {
  it('are capacity by the month quoted and the last, cash, targets, and goals within the months', () => {
    expect(names(1000, { hits: { 20: 500 } })).toEqual([
      'capacity.owner 24',
      'capacity.owner 120',
      ...OTHERS,
      'goal.calm 36',
    ]);
  });

  it('with capacity at the start where some are there, and once where the month quoted is the last', () => {
    expect(names(1000, { hits: { 0: 60, 100: 20 } }).slice(0, 3)).toEqual([
      'capacity.owner 0',
      'capacity.owner 120',
      'cashOut 120',
    ]);
  });

  it('without targets where nothing could be on pace', () => {
    expect(names(1000, { judged: 0 })).toEqual(['capacity.owner 120', 'cashOut 120', 'goal.calm 36']);
  });

  it('are counted shares, each with limits of its own: 5 % over 27 chances that might be told and the goal', () => {
    const sequence = shareSequence({ alpha: 0.05 / 28, within: 0.01 });
    const { shares } = said(20_000, { hits: { 20: 9000, 90: 4000 }, onPace: 7000, judged: 19_000, reached: 123 });
    const known = new Map(shares.map(({ of, month, ...rest }) => [`${of} ${month}`, rest]));
    for (const [name, successes, n] of [
      ['capacity.owner 24', 9000, 20_000],
      ['capacity.owner 120', 13_000, 20_000],
      ['cashOut 120', 0, 20_000],
      ['target.aum 120', 7000, 19_000],
      ['goal.calm 36', 123, 20_000],
    ] as const) {
      const expected = sequence(successes, n);
      expect(known.get(name)?.share).toBeCloseTo(expected.share, 6);
      expect(known.get(name)?.low).toBeCloseTo(expected.low, 6);
      expect(known.get(name)?.high).toBeCloseTo(expected.high, 6);
    }
  });

  it('have wider limits of capacity where an advisor leaves before it', () => {
    const all = said(20_000, { hits: { 20: 9000 } }).shares[0];
    const some = said(20_000, { hits: { 20: 6000 }, lost: { 10: 6667 } }).shares[0];
    expect(some.share).toBeCloseTo(all.share, 3);
    expect(reachOf(some)).toBeGreaterThan(reachOf(all));
  });
});

it('the reach of a share is to the farther of its limits', () => {
  expect(reachOf({ share: 0.25, low: 0.125, high: 0.75 })).toBe(0.5);
  expect(reachOf({ share: 0.75, low: 0.25, high: 0.875 })).toBe(0.5);
});

describe('a run is settled', () => {
  const halves = (n: number): Counts => ({ hits: { 20: n / 2 }, onPace: n / 2, reached: n / 2 });

  it('once no limit is farther from its share than asked: 42,000 futures for 0.01 at one half', () => {
    expect(said(41_000, halves(41_000)).settled).toBe(false);
    const { settled, shares } = said(42_000, halves(42_000));
    expect(settled).toBe(true);
    expect(Math.max(...shares.map(reachOf))).toBeLessThanOrEqual(0.01);
  });

  it('not while a single share is wider than that', () => {
    expect(said(8000, { hits: { 24: 8000 }, onPace: 0, reached: 4000 }).settled).toBe(false);
    expect(said(8000, { hits: { 24: 8000 }, onPace: 0, reached: 8000 }).settled).toBe(true);
  });

  it('at once where no future could be worked out', () => {
    expect(said(0, {})).toEqual({ settled: true, shares: [] });
  });
});

describe('the last look is told', () => {
  let stopping: ReturnType<ReturnType<typeof stopWhenSure>['stopping']>;
  beforeAll(() => {
    const until = stopWhenSure(plan, MONTHS, { precision: 0.02, limit: 2000 });
    expect(until.counts).toEqual([500, 1000, 2000]);
    for (const trials of until.counts) until.settled(look(trials, { hits: { 24: trials / 2 } }));
    stopping = until.stopping();
  });
  it('with how many there were, and unsettled at the limit', () => {
    expect(stopping).toMatchObject({ precision: 0.02, limit: 2000, looks: 3, settled: false });
    expect(stopping.shares[0]).toMatchObject({ of: 'capacity.owner', month: 24, share: 0.5 });
  });
});
