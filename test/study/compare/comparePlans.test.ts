import { describe, expect, test } from 'vitest';
import { rootKey } from '../../../src/random/rootKey.ts';
import { openInline } from '../../../src/run/inline.ts';
import { makeTrialReading } from '../../../src/summary/readTrials.ts';
import { forecastOf } from '../../support/runs.ts';
import { compared, differenceIn, MONTHS, planOf, TRIALS } from './twoPlans.ts';

const solo = planOf('solo-advisor');
const hired = planOf('first-hire');
const both = await compared([solo, hired]);
const [against] = both.alternatives;

describe('two plans in the same futures', () => {
  test('each has the chances, targets and months of events of its own forecast', async () => {
    for (const [i, plan] of [solo, hired].entries()) {
      const { events, targets } = await forecastOf(plan, 'compared', TRIALS, MONTHS);
      for (const answer of both.answers) {
        if (answer.kind === 'month') expect(answer.values[i].p50).toBe(events[answer.of].p50);
        if (answer.kind !== 'chance') continue;
        const target = targets.find(({ metric }) => `target.${metric}` === answer.of);
        const event = events[answer.of];
        const share = target?.atHorizon?.share ?? event.already + event.byMonth[answer.month - 1];
        expect(answer.values[i].share).toBeCloseTo(share, 6);
      }
    }
  });

  test('amounts are those of each trial, added up, averaged and compared by a plain loop', async () => {
    const values = await Promise.all([solo, hired].map((plan) => monthly(plan, ['revenue', 'cash', 'utilization'])));
    const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
    const last = (months: readonly number[], count: number) => months.slice(MONTHS - count);
    const expected: Readonly<Record<string, (trial: Readonly<Record<string, number[]>>) => number>> = {
      'revenue.sum@30': ({ revenue }) => sum(last(revenue, 12)),
      'cash.end@30': ({ cash }) => cash[MONTHS - 1],
      'cash.least@30': ({ cash }) => Math.min(...cash),
      'utilization.mean@12': ({ utilization }) => sum(utilization.slice(0, 12)) / 12,
    };
    for (const [id, of] of Object.entries(expected)) {
      const [base, other] = values.map((trials) => trials.map(of));
      const told = differenceIn(against, id);
      const differences = other.map((x, k) => x - base[k]);
      expect(told.difference / (sum(differences) / TRIALS)).toBeCloseTo(1, 5);
      expect(told.inSameFuture.more.share).toBeCloseTo(differences.filter((x) => x > 0).length / TRIALS, 6);
      expect(told.inSameFuture.same.share).toBeCloseTo(differences.filter((x) => x === 0).length / TRIALS, 6);
      const answer = both.answers.find((one) => one.id === id);
      if (answer?.kind !== 'amount') throw new Error(`${id} is no amount`);
      expect(answer.values[0].mean / (sum(base) / TRIALS)).toBeCloseTo(1, 5);
    }
  });

  test('what pairing is worth is the variances of both over that of their difference', async () => {
    const [base, other] = await Promise.all([solo, hired].map((plan) => monthly(plan, ['cash'])));
    const end = (trials: typeof base) => trials.map(({ cash }) => cash[MONTHS - 1]);
    const variance = (all: readonly number[]): number => {
      const mean = all.reduce((a, b) => a + b, 0) / all.length;
      return all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (all.length - 1);
    };
    const [a, b] = [end(base), end(other)];
    const worth = (variance(a) + variance(b)) / variance(b.map((x, k) => x - a[k]));
    expect(differenceIn(against, 'cash.end@30').pairing).toBeCloseTo(worth, 3);
    expect(worth).toBeGreaterThan(1.2);
  });

  test('settled differences of what can be judged stand first, the largest on top', () => {
    const judged = (id: string) => both.answers.find((one) => one.id === id)?.better !== null;
    const groups = against.differences.map(({ settled, answer }) => (settled ? (judged(answer) ? 0 : 1) : 2));
    expect(groups).toEqual(groups.toSorted());
    const sizes = against.differences.filter((_, i) => groups[i] === 0).map(({ size }) => size ?? Infinity);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.length).toBeGreaterThan(5);
  });

  test('what is only in one is told apart', () => {
    expect(against.apart).toEqual([
      { what: 'role', label: 'Paraplanner', in: 'alternative' },
      { what: 'role', label: 'Client service associate', in: 'alternative' },
    ]);
  });
});

test('the other way round every difference turns its sign, and more is less', async () => {
  const back = (await compared([hired, solo])).alternatives[0];
  expect(back.differences.length).toBe(against.differences.length);
  for (const { answer, difference, low, high, inSameFuture, pairing } of against.differences) {
    const turned = differenceIn(back, answer);
    expect([turned.difference, turned.low, turned.high].map((x) => (x ?? 0) + 0)).toEqual([
      0 - difference,
      0 - (high ?? 0),
      0 - (low ?? 0),
    ]);
    expect([turned.inSameFuture.more, turned.inSameFuture.less]).toEqual([inSameFuture.less, inSameFuture.more]);
    expect(turned.pairing).toBe(pairing);
  }
});

describe('the same plan twice', () => {
  test('differs by exactly 0 in every answer, and in no future', async () => {
    const { alternatives, answers } = await compared([hired, planOf('first-hire'), solo]);
    const [same, other] = alternatives;
    expect([same.same, other.same]).toEqual([true, false]);
    expect(same.apart).toEqual([]);
    expect(same.differences.length).toBe(answers.length);
    for (const { difference, inSameFuture, settled } of same.differences) {
      expect(difference).toBe(0);
      expect(settled).toBe(false);
      expect([inSameFuture.more.share, inSameFuture.less.share]).toEqual([0, 0]);
    }
    expect(other.differences.some(({ difference }) => difference !== 0)).toBe(true);
  });
});

/** Measures of every trial and month, read one trial at a time. */
async function monthly(plan: typeof solo, names: readonly string[]) {
  const found: Record<string, number[]>[] = Array.from({ length: TRIALS }, () => ({}));
  await openInline().run(
    plan,
    { rootKey: rootKey('compared'), trials: TRIALS, months: MONTHS },
    {
      look: (trials) => {
        const read = makeTrialReading(plan, trials);
        const out = new Float64Array(TRIALS);
        for (const name of names) {
          const row = plan.legend.measures.findIndex((measure) => measure.name === name);
          for (const trial of found) trial[name] = [];
          for (let month = 1; month <= MONTHS; month++) {
            read(row, month, out);
            for (const [k, trial] of found.entries()) trial[name].push(out[k]);
          }
        }
      },
    },
  );
  return found;
}
