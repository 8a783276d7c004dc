import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Runner, RunRequest, Trials } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { headlineOf } from '../../src/summary/headline.ts';
import { makeTrialReading } from '../../src/summary/readTrials.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { RUNNERS } from './runners.ts';
import { shippedPlan } from './shippedPlan.ts';
import { sketchedBy } from './sketchedBy.ts';

const MONTHS = 14;
const { plan } = shippedPlan('solo-advisor', MONTHS);
const request: RunRequest = { rootKey: rootKey('look'), trials: 1130, months: MONTHS };
const ROWS = MONTHS + 1;

/** `[measure][row][trial]`, copied out of the run's memory. */
const readAll = (trials: Trials): Float64Array[][] => {
  const read = makeTrialReading(plan, trials);
  return plan.legend.measures.map((_, measure) =>
    Array.from({ length: ROWS }, (_, row) => {
      const out = new Float64Array(trials.trials);
      read(measure, row, out);
      return out;
    }),
  );
};

async function looked(runner: Runner, asked: RunRequest, options = {}) {
  let seen: { values: Float64Array[][]; trials: number; draws: Float32Array } | undefined;
  const outcome = await runner.run(plan, asked, {
    ...options,
    look: (trials) => {
      expect(seen).toBeUndefined();
      seen = { values: readAll(trials), trials: trials.trials, draws: trials.draws.slice() };
    },
  });
  if (seen === undefined) throw new Error('nobody was let look');
  return { outcome, ...seen };
}

/** Bytes of the first trials, with one kind of NaN: arrays of half a million numbers are slow to compare one by one. */
const bytesOf = (values: Float64Array[][], trials: number): Buffer =>
  Buffer.concat(
    values.flat().map((each) => {
      const first = each.slice(0, trials).map((x) => (Number.isNaN(x) ? Number.NaN : x));
      return Buffer.from(first.buffer);
    }),
  );

const mean = (values: Float64Array): number => {
  const defined = values.filter((x) => !Number.isNaN(x));
  return defined.reduce((sum, x) => sum + x, 0) / defined.length;
};
describe.each(RUNNERS)('%s', (_, open) => {
  let runner: Runner;
  beforeAll(async () => {
    runner = await open();
  });
  afterAll(() => runner.close());

  test('the mean of what each trial has is the mean of the outcome, in every measure and month', async () => {
    const { outcome, values } = await looked(runner, request);
    const { measures } = toForecast(plan, outcome, { seed: 'look', text: '', files: {}, engine: 'test' });
    for (const [measure, { name }] of plan.legend.measures.entries())
      for (const [row, each] of values[measure].entries()) {
        const told = row === 0 ? measures[name].opening : measures[name].mean[row - 1];
        if (told === null) expect(mean(each)).toBeNaN();
        else expect(Math.abs(mean(each) - told)).toBeLessThanOrEqual(1e-6 * Math.abs(told)); // told in 7 digits
      }
  });

  test('a trial has the same values in a longer run', async () => {
    const short = await looked(runner, { ...request, trials: 130 });
    const long = await looked(runner, { ...request, trials: 430 });
    expect(bytesOf(long.values, 130).equals(bytesOf(short.values, 130))).toBe(true);
    expect(bytesOf(long.values, 131).equals(bytesOf(short.values, 131))).toBe(false);
    expect(long.draws.length / 430).toBe(short.draws.length / 130);
  });

  test('a run that stops early lets its own trials be seen', async () => {
    const until = { headline: headlineOf(plan, MONTHS), counts: [300, 430], settled: () => true };
    const stopped = await looked(runner, { ...request, trials: 430 }, { until });
    const fixed = await looked(runner, { ...request, trials: 300 });
    expect(bytesOf(stopped.values, 300).equals(bytesOf(fixed.values, 300))).toBe(true);
    expect(stopped.draws).toEqual(fixed.draws);
  });

  test('a folded run has nothing to look at, and says so', async () => {
    const asked = { ...request, trials: 1230, sketched: sketchedBy(plan, MONTHS, 1000) };
    await expect(runner.run(plan, asked, { look: () => undefined })).rejects.toThrow(/folded into sketches/);
  });
});
