import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { incidence } from '../../src/stats/incidence.ts';
import { NEVER, productLimit } from '../../src/stats/productLimit.ts';
import { wilson } from '../../src/stats/wilson.ts';

/*
 * Ten trials by hand; horizon 6. Two had it already. Of the eight at risk:
 *   month 1: event 1 of 8            S = 7/8
 *   month 2: event 1 of 7, 2 lost    S = 7/8 * 6/7 = 3/4
 *   month 3: nothing, 4 at risk      S = 3/4
 *   month 4: events 2 of 4           S = 3/8
 *   month 5: nothing, 1 lost after   S = 3/8
 *   month 6: event 0 of 1            S = 3/8
 */
const byHand = Int16Array.of(0, 0, 1, 2, -2, -2, 4, 4, -5, NEVER);

test('product limit of ten trials, three of them censored, as worked by hand', () => {
  const { already, byMonth, never, p10, p50, p90 } = productLimit(byHand, 6);
  expect(already).toBe(0.2);
  const survival = [7 / 8, 3 / 4, 3 / 4, 3 / 8, 3 / 8, 3 / 8];
  for (const [t, s] of survival.entries()) expect(byMonth[t]).toBeCloseTo(0.8 * (1 - s), 14);
  expect(never).toBeCloseTo(0.8 * (3 / 8), 14);
  expect([p10, p50, p90]).toEqual([0, 4, null]);
});

test("Greenwood's band on the log(-log) scale, month 4 of the same table, as worked by hand", () => {
  const { low, high } = productLimit(byHand, 6);
  const variance = 1 / (8 * 7) + 1 / (7 * 6) + 2 / (4 * 2);
  const loss = -Math.log(3 / 8);
  const limit = (z: number) => 0.8 * (1 - Math.exp(-Math.exp(Math.log(loss) + (z * Math.sqrt(variance)) / loss)));
  expect(low[3]).toBeCloseTo(limit(-1.959963984540054), 12);
  expect(high[3]).toBeCloseTo(limit(1.959963984540054), 12);
  expect([low[5], high[5]]).toEqual([low[3], high[3]]);
});

test('without censoring the curve is the plain share, and already + by the horizon + never is 1, within 1e-12', () => {
  const someMonth = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(NEVER));
  fc.assert(
    fc.property(fc.array(someMonth, { minLength: 1, maxLength: 300 }), (months) => {
      const { already, byMonth, low, high, never, p50 } = productLimit(Int16Array.from(months), 24);
      const shareBy = (t: number) => months.filter((m) => m >= 1 && m <= t).length / months.length;
      for (let t = 1; t <= 24; t++) {
        expect(Math.abs(byMonth[t - 1] - shareBy(t))).toBeLessThan(1e-12);
        expect(low[t - 1]).toBeLessThanOrEqual(byMonth[t - 1] + 1e-12);
        expect(high[t - 1]).toBeGreaterThanOrEqual(byMonth[t - 1] - 1e-12);
      }
      expect(Math.abs(already + byMonth[23] + never - 1)).toBeLessThan(1e-12);
      const first = Array.from({ length: 25 }, (_, t) => t).find((t) => 2 * (already + shareBy(t)) >= 1 - 1e-9);
      expect(p50).toBe(first ?? null);
    }),
    { seed: 7 },
  );
});

test('the curve never falls and stays in 0 to 1 - already, its band around it, whatever is censored when', () => {
  const someMonth = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.constant(NEVER));
  fc.assert(
    fc.property(fc.array(someMonth, { maxLength: 200 }), (months) => {
      const { already, byMonth, low, high, never } = productLimit(Int16Array.from(months), 24);
      let before = 0;
      for (let t = 0; t < 24; t++) {
        expect(byMonth[t]).toBeGreaterThanOrEqual(before);
        expect(low[t]).toBeGreaterThanOrEqual(0);
        expect(low[t]).toBeLessThanOrEqual(byMonth[t] + 1e-12);
        expect(high[t]).toBeGreaterThanOrEqual(byMonth[t] - 1e-12);
        expect(high[t]).toBeLessThanOrEqual(1 - already + 1e-12);
        before = byMonth[t];
      }
      expect(Math.abs(already + byMonth[23] + never - 1)).toBeLessThan(1e-12);
    }),
    { seed: 7 },
  );
});

test('before any event and after the last the band has the width that Wilson gives the trials whose fate is known', () => {
  const none = productLimit(new Int16Array(50).fill(NEVER), 3);
  expect([none.byMonth[2], none.low[2], none.high[2]]).toEqual([0, 0, expect.closeTo(wilson(0, 50).high, 12)]);
  const all = productLimit(new Int16Array(50).fill(2), 3);
  expect([all.byMonth[2], all.high[2], all.never]).toEqual([1, 1, 0]);
  expect(all.low[2]).toBeCloseTo(wilson(50, 50).low, 12);
  expect(all.low[2]).toBeGreaterThan(0.9);
});

test('of no trials, of none at risk and of all lost at once it answers without a number that is not one', () => {
  const empty = productLimit(new Int16Array(0), 2);
  expect([empty.already, empty.byMonth[1], empty.never, empty.p10]).toEqual([0, 0, 1, null]);
  const there = productLimit(new Int16Array(5), 2);
  expect([there.already, there.byMonth[1], there.never, there.p90]).toEqual([1, 0, 0, 0]);
  const lost = productLimit(new Int16Array(5).fill(-1), 3);
  expect([lost.byMonth[2], lost.low[2], lost.high[2]]).toEqual([0, 0, 1]);
});

// Seed: censored. 20,000 trials of hazard 0.05 a month, lost at 0.03 a month; a naive share would say 0.75 of it.
test('censoring that is independent of the event leaves the curve at 1 - 0.95^t, within 4 standard errors', () => {
  const next = seedrandom('censored');
  const months = Int16Array.from({ length: 20_000 }, () => {
    for (let month = 1; month <= 36; month++) {
      if (next() < 0.05) return month;
      if (next() < 0.03) return -month;
    }
    return NEVER;
  });
  const { byMonth, low, high } = productLimit(months, 36);
  for (const t of [1, 6, 12, 24, 36]) {
    const error = (high[t - 1] - low[t - 1]) / 2 / 1.96;
    expect(Math.abs(byMonth[t - 1] - (1 - 0.95 ** t)) / error).toBeLessThan(4);
  }
});

// Seed: coverage. 400 sets of 200 trials; 95 % of them should cover: 380, standard error 4.4.
test('the band covers the truth at month 12 in 95 % of 400 sets, within 4 standard errors', () => {
  const next = seedrandom('coverage');
  let covered = 0;
  for (let set = 0; set < 400; set++) {
    const months = Int16Array.from({ length: 200 }, () => {
      for (let month = 1; month <= 12; month++) {
        if (next() < 0.02) return month;
        if (next() < 0.03) return -month;
      }
      return NEVER;
    });
    const { low, high } = productLimit(months, 12);
    const truth = 1 - 0.98 ** 12;
    if (low[11] <= truth && truth <= high[11]) covered++;
  }
  expect(Math.abs(covered - 380) / Math.sqrt(400 * 0.95 * 0.05)).toBeLessThan(4);
});

test('incidence of five trials and two causes, as worked by hand', () => {
  const { byCause, none } = incidence(Int8Array.of(0, 1, -1, 0, 1), Int16Array.of(1, 3, NEVER, 2, 9), 2, 3);
  expect(byCause.map((curve) => Array.from(curve))).toEqual([
    [0.2, 0.4, 0.4],
    [0, 0, 0.2],
  ]);
  expect(Array.from(none)).toEqual([0.8, 0.6, expect.closeTo(0.4, 15)]);
});

test('incidences and none make 1 in every month, within 1e-14, and each is the plain count', () => {
  const trial = fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(fc.array(trial, { minLength: 1, maxLength: 200 }), (trials) => {
      const { byCause, none } = incidence(
        trials.map((t) => t[0]),
        trials.map((t) => t[1]),
        4,
        12,
      );
      for (let month = 1; month <= 12; month++) {
        const sum = byCause.reduce((total, curve) => total + curve[month - 1], none[month - 1]);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
        byCause.forEach((curve, cause) => {
          expect(curve[month - 1]).toBe(trials.filter((t) => t[0] === cause && t[1] <= month).length / trials.length);
        });
      }
    }),
    { seed: 7 },
  );
  expect(Array.from(incidence([], [], 2, 2).none)).toEqual([1, 1]);
});
