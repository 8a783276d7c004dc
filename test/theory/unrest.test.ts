import { describe, expect, it } from 'vitest';
import { type Arena, makeArena } from '../../src/engine/arena.ts';
import { makeBookTransfer } from '../../src/engine/bookTransfer.ts';
import { STATE } from '../../src/engine/state.ts';
import { makeTrial } from '../../src/engine/trial.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';
import { errorsOfCount, errorsOfMean } from '../support/standardErrors.ts';

const HOUSEHOLDS = 120;
const TRIALS = 300;
const MONTHS = 30;
/** Tenure counts for nothing: the three stages equal their mean in the reference book. */
const EVEN: Changes = { 'departures.firstYear': 0.98, 'departures.yearsTwoToFour': 0.98, 'departures.later': 0.98 };
const BOOK: Changes = { ...EVEN, 'book.households': HOUSEHOLDS, 'tiers.only.departures': 0.06 };
const TWO: Changes = { people: { owner: { role: 'advisor', owner: true }, second: { role: 'advisor', owner: true } } };

/** Households of each advisor by month, over all trials, when something happens before month 4. */
const survivors = (seed: string, changes: Changes, deed?: (a: Arena) => () => void) => {
  const arena = makeArena(practice({ ...BOOK, ...changes }).numbers, { households: 200, prospects: 10 });
  const happen = deed?.(arena);
  const sums = Array.from({ length: MONTHS + 1 }, () => new Float64Array(2));
  const trial = makeTrial(arena, rootKey(seed));
  for (let k = 0; k < TRIALS; k++)
    trial(k, MONTHS, (month) => {
      for (let v = 0; v < arena.advisors; v++) sums[month][v] += arena.book[v];
      if (month !== 3 || happen === undefined) return;
      arena.state[STATE.month] = 4; // as policies find it
      happen();
    });
  return (month: number, v = 0) => sums[month][v];
};

describe('what clients lately lived through: a hazard of 6 % a year, multiplied for some months', () => {
  it('of all, 1.5 in months 4 to 15: exp(-h t) before, exp(-h (t + 6)) after, a twelfth of 6 % being h (4 se)', () => {
    const unrest = { at: 4, unsettle: { departures: 1.5 } };
    const left = survivors('all', { 'policies.unrest': unrest });
    for (const [month, months] of [
      [3, 3],
      [9, 12],
      [15, 21],
      [30, 36],
    ])
      expect(Math.abs(errorsOfCount(left(month), HOUSEHOLDS * TRIALS, Math.exp(-0.005 * months)))).toBeLessThan(4);
  });

  it('of one advisor alone, two at once: 2 x 3 for the months in which both hold (4 se)', () => {
    const policies = {
      two: { at: 4, unsettle: { departures: 2, months: 6, seat: 'second' } },
      three: { at: 7, unsettle: { departures: 3, months: 6, seat: 'second' } },
    };
    const left = survivors('one', { ...TWO, policies });
    const half = (HOUSEHOLDS * TRIALS) / 2;
    expect(Math.abs(errorsOfCount(left(30, 0), half, Math.exp(-0.15)))).toBeLessThan(4);
    // months 4-6 twice, 7-9 six times, 10-12 three times, 21 others once
    expect(Math.abs(errorsOfCount(left(30, 1), half, Math.exp(-0.005 * (6 + 18 + 9 + 21))))).toBeLessThan(4);
  });

  it('an advisor leaves, 20 % at risk over six months: 0.8^(n/6) stay after n, and nothing more is lost later (4 se)', () => {
    const left = survivors('risk', { ...TWO, 'tiers.only.departures': 0 }, (a) => {
      const transfer = makeBookTransfer(a);
      return () => transfer(1, -1, 0.2);
    });
    const half = (HOUSEHOLDS * TRIALS) / 2;
    expect(left(4, 1)).toBe(0);
    for (const [month, n] of [
      [4, 1],
      [6, 3],
      [9, 6],
      [30, 6],
    ])
      expect(Math.abs(errorsOfCount(left(month) - half, half, 0.8 ** (n / 6)))).toBeLessThan(4);
  });

  it('a lowered tier, 11 times for the twelve months after the review of month 12, 6 where thresholds are known (4 se)', () => {
    // all at 1.05M, shrinking by a hundredth a month: lowered at the first review without a band
    const changes: Changes = {
      ...EVEN,
      'book.households': HOUSEHOLDS,
      'book.aum.mean': 1_050_000,
      tiers: { high: { from: '1M', hours: 0, departures: 0.06 }, low: { from: 0, hours: 0, departures: 0.06 } },
      'tierReview.band': 0,
      'departures.lowered': 11,
      ...Object.fromEntries(['savers', 'preRetirees', 'retirees', 'elders'].map((age) => [`flows.${age}`, -0.12])),
    };
    const present = (month: number, more: Changes) => {
      const f = futures(practice({ ...changes, ...more }), { seed: 'lowered', trials: TRIALS, months: MONTHS });
      return f.across('households', month, 1).reduce((a, b) => a + b, 0);
    };
    const all = HOUSEHOLDS * TRIALS;
    for (const [month, months] of [
      [12, 12],
      [18, 78],
      [24, 144],
      [30, 150],
    ])
      expect(Math.abs(errorsOfCount(present(month, {}), all, Math.exp(-0.005 * months)))).toBeLessThan(4);
    const known = present(30, { 'tierReview.transparent': true });
    expect(Math.abs(errorsOfCount(known, all, Math.exp(-0.005 * 90)))).toBeLessThan(4);
  });
});

describe('levels', () => {
  it('departures.level multiplies the hazard: 2 makes 6 % a year 12 % (4 se)', () => {
    const plan = practice({ ...BOOK, 'departures.level': 2 });
    const f = futures(plan, { seed: 'level', trials: TRIALS, months: 24, only: ['households'] });
    const left = f.across('households', 24).reduce((a, b) => a + b, 0);
    expect(Math.abs(errorsOfCount(left, HOUSEHOLDS * TRIALS, Math.exp(-0.24)))).toBeLessThan(4);
  });

  it('prospects.level multiplies the leads of every channel, prospects.wealth what newcomers bring (4 se)', () => {
    const changes = { ...leads(24), 'prospects.level': 1.5, 'prospects.wealth': 3 };
    const f = futures(practice(changes), {
      seed: 'levels',
      trials: 1000,
      months: 12,
      only: ['leads', 'joined', 'newAum'],
    });
    const yearly = Array.from({ length: 1000 }, (_, k) => f.along('leads', k).reduce((a, b) => a + b, 0));
    expect(Math.abs(errorsOfMean(yearly, 36))).toBeLessThan(4);
    // AUM does not spread in this practice: a million each
    for (let k = 0; k < 20; k++) expect(f.at('newAum', k, 5)).toBeCloseTo(3e6 * f.at('joined', k, 5), 3);
  });
});
