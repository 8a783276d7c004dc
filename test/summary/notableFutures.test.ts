import { describe, expect, test } from 'vitest';
import type { Trials } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { medianTrial } from '../../src/summary/medianTrial.ts';
import { notableFutures } from '../../src/summary/notableFutures.ts';
import { makeTrialReading } from '../../src/summary/readTrials.ts';
import { shippedPlan } from '../run/shippedPlan.ts';
import { sketchedBy } from '../run/sketchedBy.ts';

describe('the median trial', () => {
  test.each([
    ['of an odd number is the middle one', [3, 9, 1], 0],
    ['of an even number is the first of two equally near', [1, 4, 2, 3], 2],
    ['of equal values is the first', [5, 5, 5], 0],
    ['leaves out what is not known', [Number.NaN, 8, Number.NaN, 2, 3], 4],
  ])('%s', (_, values, place) => {
    expect(medianTrial(Float64Array.from(values))).toBe(place);
  });

  test('is none where nothing is known', () => {
    expect(medianTrial(Float64Array.of(Number.NaN, Number.NaN))).toBeUndefined();
  });
});

const MONTHS = 24;
const { plan } = shippedPlan('solo-advisor', MONTHS);
const request = { rootKey: rootKey('notable'), trials: 250, months: MONTHS };

const valuesOf = (trials: Trials, name: string, month: number): number[] => {
  const out = new Float64Array(trials.trials);
  const place = plan.legend.measures.findIndex((measure) => measure.name === name);
  makeTrialReading(plan, trials)(place, month, out);
  return [...out];
};

test('the notable futures are those that sorting all of them by hand finds', async () => {
  let seen = 0;
  await openInline().run(plan, request, {
    glance: (trials) => {
      seen += 1;
      const [median, earliest, lowest] = notableFutures(plan, trials);
      const aum = valuesOf(trials, 'aum', MONTHS);
      const sorted = aum.toSorted((a, b) => a - b);
      const middle = (sorted[124] + sorted[125]) / 2;
      const nearest = aum.map((x) => Math.abs(x - middle));
      const trial = nearest.indexOf(Math.min(...nearest)) + 1;
      expect(median).toMatchObject({ what: 'median', measure: 'aum', month: MONTHS, trial });
      const e = plan.legend.events.findIndex(({ name }) => name === 'capacity.owner');
      const hits = [...trials.events.subarray(e * 250, (e + 1) * 250)].map((m) => (m > 0 ? m : 99_999));
      const month = Math.min(...hits);
      expect(earliest).toEqual({
        what: 'earliestCapacity',
        event: 'capacity.owner',
        month,
        trial: hits.indexOf(month) + 1,
      });
      const lows = Array.from({ length: MONTHS }, (_, t) => valuesOf(trials, 'cash', t + 1));
      const least = Math.min(...lows.flat());
      const when = lows.findIndex((row) => row.includes(least));
      expect(lowest).toMatchObject({ what: 'lowestCash', month: when + 1, trial: lows[when].indexOf(least) + 1 });
    },
  });
  expect(seen).toBe(1);
});

test('of a run that is folded nobody is shown single futures', async () => {
  const asked = { ...request, trials: 1230, sketched: sketchedBy(plan, MONTHS, 1000) };
  let seen = 0;
  const glance = () => {
    seen += 1;
  };
  await openInline().run(plan, asked, { glance });
  expect(seen).toBe(0);
});
