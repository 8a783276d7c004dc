import { beforeAll, describe, expect, test } from 'vitest';
import { MEASURE, tableOf } from '../../src/plan/layout.ts';
import { type Outcome, type RunRequest, STATISTICS } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { leads } from '../support/practice.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { sketchedBy } from './sketchedBy.ts';

const MONTHS = 25; // the month after two full years: a moving sum of another task would stand at the month before
const TRIALS = 2250;
const plan = practiceWithFormulas({
  ...leads(20),
  'tiers.only.departures': 0.2,
  'assumptions.gain': '20 (-30 to 70)',
  'fees.retainer': '= 12 * assumptions.gain', // not worked out in a quarter of the futures
  measures: { each: 'aum / (households - 12)', lately: 'trailing(joined, 3)', huge: 'exp(60 * households)' },
  goals: [
    { name: 'more', that: 'households > 10', at: 12 },
    { name: 'once', that: 'trailing(joined, 3) > 6', by: 18 },
    { name: 'never so', that: 'each > 0 or households > 7', always: 15 },
    { name: 'late', that: 'aum > 1', at: 30 },
    { name: 'settled', that: 'households >= 0', by: 30 },
  ],
});
const request: RunRequest = { rootKey: rootKey('sketched'), trials: TRIALS, months: MONTHS };
const laps = (lap: number): RunRequest => ({ ...request, sketched: sketchedBy(plan, MONTHS, lap) });

/** One for all of these runs: steps of the engine are made once. */
const inline = openInline();
let exact: Outcome;
let sketched: Outcome;
beforeAll(async () => {
  exact = await inline.run(plan, request);
  sketched = await inline.run(plan, laps(1000));
});

/** A statistic of every measure with columns of its own, month by month, from both runs. */
function* pairs(name: (typeof STATISTICS)[number]) {
  const measures = tableOf(plan.numbers, 'measures');
  for (let m = 0; m < measures.rows; m++) {
    if (plan.numbers[measures.at + m * measures.cols + MEASURE.sameAs] !== m) continue;
    for (let row = 0; row <= MONTHS; row++) {
      const at = (m * (MONTHS + 1) + row) * STATISTICS.length + STATISTICS.indexOf(name);
      yield {
        name: `${plan.legend.measures[m].name} ${row}`,
        exact: exact.statistics[at],
        found: sketched.statistics[at],
      };
    }
  }
}

describe('a sketched run, held against one that keeps all columns', () => {
  test('leaves out the same futures', () => {
    expect(exact.faults.filter((code) => code > 0).length).toBeGreaterThan(300);
    expect(sketched.faults).toEqual(exact.faults);
  });

  test('has the same months of every event, those of goals and of the target among them', () => {
    expect(sketched.events).toEqual(exact.events);
  });

  test('has the same shares on pace, parts of growth and counts of goals', () => {
    expect(sketched.onPace).toEqual(exact.onPace);
    expect(sketched.growth).toEqual(exact.growth);
    expect(sketched.goals).toEqual(exact.goals);
    expect(Array.from(exact.goals, Number.isNaN)).toEqual([false, false, false, true, false]);
  });

  test('says the same of what drives the outcomes', () => {
    expect(sketched.drivers).toEqual(exact.drivers);
    expect(exact.drivers.some((x) => x > 0.1)).toBe(true);
  });

  test('has the same shares in which a measure is defined', () => {
    for (const { name, exact, found } of pairs('defined')) expect([name, found]).toEqual([name, exact]);
  });

  test.each(['mean', 'sd'] as const)('has the same %s to nine digits', (statistic) => {
    for (const { name, exact, found } of pairs(statistic)) {
      if (Number.isNaN(exact)) expect([name, found]).toEqual([name, exact]);
      else expect([name, Math.abs(found - exact) <= 1e-9 * Math.abs(exact) + 1e-9]).toEqual([name, true]);
    }
  });

  test.each(['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const)('has %s within 0.5 %', (statistic) => {
    let inexact = 0;
    for (const { name, exact, found } of pairs(statistic)) {
      if (Number.isNaN(exact)) expect([name, found]).toEqual([name, exact]);
      else expect([name, Math.abs(found - exact) <= 0.005 * Math.abs(exact)]).toEqual([name, true]);
      if (found !== exact) inexact += 1;
    }
    expect(inexact).toBeGreaterThan(100); // or nothing was compared
  });

  test('counts households as whole as they are', () => {
    for (const { name, exact, found } of pairs('p50'))
      if (/^(households|joined|left) /.test(name)) expect([name, found]).toEqual([name, exact]);
  });
});

test('how long the laps are changes nothing', async () => {
  const { statistics, ...rest } = await inline.run(plan, laps(2000));
  const { statistics: before, ...others } = sketched;
  expect(statistics).toEqual(before);
  expect(rest).toEqual(others);
});

test('a run that ends within its first lap is the run that keeps all columns', async () => {
  expect(await inline.run(plan, laps(3000))).toEqual(exact);
});

describe('a run that is looked at and stops', () => {
  const upTo = (trials: number) => ({
    headline: { events: [], targets: [], goals: [] },
    counts: [500, 1000, 1500, TRIALS],
    settled: (look: { readonly trials: number }) => look.trials === trials,
  });

  test.each([
    ['within its first lap, is one that keeps all columns', 500, false],
    ['at the end of its first lap, is one that keeps all columns', 1000, false],
    ['in a later lap, is a sketched one of as many trials', 1500, true],
  ])('%s', async (_, trials, folded) => {
    const stopped = await inline.run(plan, laps(1000), { until: upTo(trials) });
    const asked = folded ? laps(1000) : request;
    expect(stopped.folded).toBe(folded);
    expect(stopped).toEqual(await inline.run(plan, { ...asked, trials }));
  });
});

test('sketches that have too little memory are a sentence', async () => {
  const { sketched } = laps(1000);
  const asked = { ...request, sketched: { lap: 1000, bytes: (sketched?.bytes ?? 0) / 50 } };
  await expect(inline.run(plan, asked)).rejects.toThrow(
    /^the counting sketches have filled the \d+ MB they were given: allow the run more memory$/,
  );
});
