import { describe, expect, test } from 'vitest';
import { rootKey } from '../../../src/random/rootKey.ts';
import { openInline } from '../../../src/run/inline.ts';
import { comparePlans } from '../../../src/study/compare/comparePlans.ts';
import { doublingCounts } from '../../../src/study/compare/doublingCounts.ts';
import { makeDifferenceJudge } from '../../../src/study/compare/judgeDifferences.ts';
import type { Sightings } from '../../../src/study/compare/sightings.ts';
import { settleDifference } from '../../../src/study/settleDifference.ts';
import { quotableMonths } from '../../../src/summary/quotedMonth.ts';
import { compared, differenceIn, MONTHS, planOf } from './twoPlans.ts';

const solo = planOf('solo-advisor');
const hired = planOf('first-hire');

const until = (precision: number, limit: number, plans = [solo, hired]) => {
  const { run } = openInline();
  const trials: number[] = [];
  const scenarios = plans.map((plan) => ({
    plan,
    provenance: { seed: 'compared', text: '', files: {}, engine: 'test' },
  }));
  const request = { rootKey: rootKey('compared'), trials: limit, months: MONTHS };
  const comparing = comparePlans(
    scenarios,
    request,
    (plan, asking, options) => {
      trials.push(asking.trials);
      return run(plan, asking, options);
    },
    precision,
  );
  return comparing.then((comparison) => ({ comparison, trials }));
};

describe('with a precision', () => {
  test('runs double until every headline difference is settled; what is compared is a comparison of so many', async () => {
    const { comparison, trials } = await until(0.2, 1500);
    const { stopping, ...rest } = comparison;
    expect(stopping).toMatchObject({ precision: 0.2, limit: 1500, looks: 1, settled: true });
    expect(trials).toEqual([1000, 1000]);
    const fixed = await compared([solo, hired], 1000);
    expect(rest.answers).toEqual(fixed.answers);
    expect(rest.alternatives).toEqual(fixed.alternatives);
  });

  test('it ends at the limit, and says which are open', async () => {
    const { comparison, trials } = await until(0.001, 200);
    expect(trials).toEqual([200, 200]);
    expect(comparison.stopping).toMatchObject({ looks: 1, settled: false });
    expect(comparison.stopping?.differences.some(({ verdict }) => verdict === 'open')).toBe(true);
  });

  test('each headline difference has the share of the comparison, within limits for all that might have been told', async () => {
    const { comparison } = await until(0.1, 300);
    const judged = comparison.stopping?.differences ?? [];
    expect(judged.map(({ of }) => of)).toEqual(
      expect.arrayContaining(['capacity.owner', 'cashOut', 'target.aum', 'target.organicAum']),
    );
    const settle = settleDifference({ alpha: 0.05 / (quotableMonths(MONTHS).length + 1 + 4), within: 0.1 });
    for (const { of, month, difference, low, high, verdict } of judged) {
      const told = differenceIn(comparison.alternatives[0], `${of}@${month}`);
      expect(difference).toBeCloseTo(told.difference, 6);
      const [onlyFirst, onlySecond] = [told.inSameFuture.more, told.inSameFuture.less].map(({ share }) =>
        Math.round(300 * share),
      );
      const known = settle({ onlyFirst, onlySecond, pairs: 300 });
      expect([low, high]).toEqual([known.low, known.high].map((x) => Number(x.toPrecision(7))));
      expect(verdict).toBe(known.verdict);
      expect(low).toBeLessThan(told.low ?? 0);
      expect(high).toBeGreaterThan(told.high ?? 0);
    }
  });
});

test('a plan held against itself is never apart, and close once enough futures agree', () => {
  const judge = makeDifferenceJudge([solo, solo], MONTHS, 0.05);
  const sightings = (trials: number): Sightings => ({
    faults: new Int16Array(trials),
    events: new Map(['capacity.owner', 'cashOut'].map((event) => [event, new Int16Array(trials).fill(9)])),
    numbers: new Map(),
  });
  const verdicts = (trials: number) => {
    const same = sightings(trials);
    return judge({ sound: [same, same], forecasts: [], asked: [], events: [] }).map(({ verdict }) => verdict);
  };
  expect(new Set(verdicts(20))).toEqual(new Set(['open']));
  expect(new Set(verdicts(2000))).toEqual(new Set(['close']));
});

test.each([
  [500, [500]],
  [1000, [1000]],
  [1500, [1000, 1500]],
  [10_000, [1000, 2000, 4000, 8000, 10_000]],
])('up to %d it looks at %j', (most, counts) => {
  expect(doublingCounts(most)).toEqual(counts);
});
