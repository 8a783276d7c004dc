import { describe, expect, it } from 'vitest';
import { makeSimulator } from '../../src/engine/simulate.ts';
import { insistOnFutures } from '../../src/job/insistOnFutures.ts';
import { layoutOf, makeBuffers, viewMemory } from '../../src/plan/memory.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import type { Changes } from '../support/practice.ts';
import { practiceWith } from '../support/reading.ts';
import { forecastOf, runInline } from '../support/runs.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

// normal: 5 % and 95 % points at -30 and 70, so that it is below 0 with chance Phi(-20/30.4)
const BELOW = 0.2553;
const SIGMA = 50 / 1.6448536269514722;
const risky: Changes = { 'assumptions.gain': '20 (-30 to 70)', 'fees.retainer': '= 12 * assumptions.gain' };
const lines: Changes = { ...risky, 'market.volatility': 0.1, 'tiers.only.departures': 0.1, 'book.households': 20 };

describe('futures in which an expression is out of bounds', () => {
  const trials = 2000;
  const forecast = forecastOf(practiceWith(lines), 'left out', trials, 14);

  it('are counted and named', async () => {
    const { leftOut = [], notes } = await forecast;
    expect(leftOut).toMatchObject([
      { path: 'fees.retainer', text: '= 12 * assumptions.gain', fault: 'a value out of bounds' },
    ]);
    expect(Math.abs(errorsOfCount(leftOut[0].trials, trials, BELOW))).toBeLessThan(4);
    expect(notes[0]).toBe(
      `fees.retainer: in ${leftOut[0].trials} of 2000 futures = 12 * assumptions.gain could not be worked out (a value out of bounds): they are left out of every figure. Bound it with min or max, or guard it with if.`,
    );
  });

  it('take no part in the statistics of measures', async () => {
    const { measures } = await forecast;
    // mean of a normal law cut off at 0: mu + sigma phi(a)/(1 - Phi(a)), a = -mu/sigma
    const a = -20 / SIGMA;
    const density = Math.exp((-a * a) / 2) / Math.sqrt(2 * Math.PI);
    const mean = 20 + (SIGMA * density) / (1 - BELOW);
    expect(measures['revenue.retainer'].mean[0]).toBeGreaterThan(20 * mean * 0.93);
    expect(measures['revenue.retainer'].mean[0]).toBeLessThan(20 * mean * 1.03); // of nearly 20 households: one in 120 leaves a month
    expect(measures.households.defined).toBeUndefined();
    expect(measures.seats.mean[13]).toBe(1);
    expect(measures.seats.defined).toBeUndefined();
  });

  it('are not at risk of any event', async () => {
    const { events, firstLimit } = await forecast;
    const last = Object.values(firstLimit).reduce((sum, shares) => sum + shares[13], 0);
    expect(last).toBeCloseTo(1, 6);
    for (const { already, byMonth, never } of Object.values(events))
      expect(already + byMonth[13] + never).toBeCloseTo(1, 6);
  });

  it('leave nothing in the columns, where something of the block before would stand', () => {
    const { numbers } = practiceWith(lines);
    const trials = 200;
    const layout = layoutOf(numbers, trials, 3);
    const memory = viewMemory(makeBuffers(layout, (bytes) => new ArrayBuffer(bytes)));
    const simulate = makeSimulator()(numbers, { rootKey: rootKey('columns'), trials, months: 3 });
    for (const block of [0, 1]) simulate(block, memory);
    expect(memory.faults.some((code) => code > 0)).toBe(true);
    // a column that is missing by itself, such as days to an answer at the opening, is missing in every trial
    const { columns, faults } = memory;
    const known = columns.map((value, i) => Number(Number.isNaN(value) === faults[i % trials] > 0));
    const lineOf = (k: number) => known.filter((_, i) => i % trials === k);
    const sound = memory.faults.indexOf(0);
    for (const [k, code] of memory.faults.entries()) if (code > 0) expect(lineOf(k)).not.toContain(0);
    expect(lineOf(sound).filter((x) => x === 1).length).toBeGreaterThan(layout.columns / trials / 2);
  });

  it('leave the futures that follow as they are', async () => {
    const run = (changes: Changes) => runInline(practiceWith(changes), 'next', 200, 3);
    const safe = await run({ ...lines, 'fees.retainer': '= 12 * max(0, assumptions.gain)' });
    const cut = await run(lines);
    const events = (k: number, of: typeof safe) => of.events.filter((_, i) => i % 200 === k);
    let compared = 0;
    for (let k = 0; k < 200; k++)
      if (cut.faults[k] === 0) {
        compared += 1;
        expect(events(k, cut)).toEqual(events(k, safe));
      }
    expect(compared).toBeGreaterThan(100);
    expect(safe.faults.every((code) => code === 0)).toBe(true);
  });
});

describe('an expression over months', () => {
  it('that comes to the root of a negative number has no value', async () => {
    const plan = practiceWith({ ...lines, 'fees.retainer': '= 1200 + sqrt(3 - month)' });
    const outcome = await runInline(plan, 'root', 10, 6);
    expect(() => insistOnFutures(plan, outcome)).toThrow('which comes to no value in each of 10 futures');
  });

  it('that fails later leaves the whole future out', async () => {
    const plan = practiceWith({ ...lines, 'fees.retainer': '= 1200 + assumptions.gain / (3 - month)' });
    const outcome = await runInline(plan, 'later', 100, 6);
    expect(outcome.faults.every((code) => code > 0)).toBe(true);
    expect(outcome.statistics.filter((x) => x > 0)).toHaveLength(0);
    expect(() => insistOnFutures(plan, outcome)).toThrow(
      'fees.retainer: expected an expression that can be worked out, got "= 1200 + assumptions.gain / (3 - month)", which comes to division by zero in each of 100 futures. Bound it with min or max, guard it with if, or change its numbers.',
    );
  });
});
