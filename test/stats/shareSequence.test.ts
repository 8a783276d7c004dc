import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { logMixture, shareSequence } from '../../src/stats/shareSequence.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

/** The same martingale as an urn: of r tries lent to it, a part p are successes, and each try seen is put in. */
const urn = (successes: number, failures: number, p: number, r: number): number => {
  let sum = 0;
  for (let k = 0; k < successes; k++) sum += Math.log((r * p + k) / (r + k) / p);
  for (let k = 0; k < failures; k++) sum += Math.log((r * (1 - p) + k) / (r + successes + k) / (1 - p));
  return sum;
};

/** Chance, exactly, that a share of p is outside at some count up to `tries`: all paths at once, those caught taken out. */
const everOutside = (p: number, r: number, alpha: number, tries: number): number => {
  let open = new Float64Array(tries + 1);
  open[0] = 1;
  let caught = 0;
  for (let n = 1; n <= tries; n++) {
    const next = new Float64Array(tries + 1);
    for (let s = 0; s <= n; s++) {
      const chance = (s > 0 ? open[s - 1] * p : 0) + (s < n ? open[s] * (1 - p) : 0);
      if (chance < 1e-18) continue;
      if (logMixture(s, n - s, p, r) >= -Math.log(alpha)) caught += chance;
      else next[s] = chance;
    }
    open = next;
  }
  return caught;
};

describe('the mixture', () => {
  test.each([
    [0, 40, 0.03, 50],
    [40, 0, 0.9, 3],
    [17, 23, 0.5, 12.5],
    [3, 4997, 0.002, 1250],
    [6100, 3900, 0.6, 1250],
  ])('of %d successes and %d failures at p = %d, r = %d is that of an urn, within 1e-9', (s, f, p, r) => {
    expect(Math.abs(logMixture(s, f, p, r) - urn(s, f, p, r))).toBeLessThan(1e-9);
  });

  test('with shares drawn evenly (r = 2, p = 1/2) is 2^n over (n + 1) times n over s', () => {
    expect(Math.exp(logMixture(3, 7, 0.5, 2))).toBeCloseTo(1024 / (11 * 120), 12);
  });

  // ConfSeq (Howard), uniform_boundaries_unittest.cpp, TestTwoSidedBetaBinomialMixture: intrinsic time 100 at g = 0.2 and
  // h = 0.8, which is 625 tries at p = 0.2, and a sum 10 or 31.4308 above the 125 expected; "from a reference in R"
  const weight = (100 / (2 * Math.log(20) + Math.log(1 + 2 * Math.log(20))) - 0.16) / 0.16;
  test('has the published value at 135 of 625 tries', () => {
    expect(logMixture(135, 490, 0.2, weight)).toBeCloseTo(-0.6941012, 6);
  });
  test('passes 1 / 0.05 at the published bound of 156.4308 of 625 tries', () => {
    expect(logMixture(156.4308, 468.5692, 0.2, weight)).toBeCloseTo(Math.log(20), 5);
  });
});

describe('the interval', () => {
  const sequence = shareSequence({ alpha: 0.05, within: 0.05 }); // r = 50

  test.each([
    [0, 60],
    [7, 60],
    [300, 600],
    [598, 600],
  ])('after %d of %d ends where the urn passes 1 / alpha', (successes, n) => {
    const { low, high } = sequence(successes, n);
    for (const end of [low, high]) {
      if (end === 0 || end === 1) continue;
      expect(urn(successes, n - successes, end, 50)).toBeCloseTo(Math.log(20), 8);
    }
    expect([low === 0, high === 1]).toEqual([successes === 0, false]);
  });

  test('after a single success or failure does not exclude that it was the only one ever', () => {
    expect([sequence(1, 600).low, sequence(599, 600).high]).toEqual([0, 1]);
  });

  test('of no tries is 0 to 1', () => {
    expect(sequence(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });

  test('holds the share seen and rises with it', () => {
    const all = Array.from({ length: 301 }, (_, s) => sequence(s, 300));
    for (const [s, { share, low, high }] of all.entries()) {
      expect(low <= share && share <= high).toBe(true);
      if (s > 0) expect(low > all[s - 1].low || low === 0).toBe(true);
      if (s > 0) expect(high > all[s - 1].high || high === 1).toBe(true);
    }
  });

  test('is the other way round for failures', () => {
    const { low, high } = sequence(81, 300);
    const mirror = sequence(219, 300);
    expect(low).toBeCloseTo(1 - mirror.high, 12);
    expect(high).toBeCloseTo(1 - mirror.low, 12);
  });

  test('narrows with tries, and widens as its alpha gets smaller', () => {
    const reach = (n: number, alpha: number): number => {
      const { low, high } = shareSequence({ alpha, within: 0.01 })(0.3 * n, n);
      return high - low;
    };
    const counts = [500, 1000, 5000, 20_000, 200_000, 1e8];
    for (let k = 1; k < counts.length; k++) expect(reach(counts[k], 0.05)).toBeLessThan(reach(counts[k - 1], 0.05));
    expect(reach(5000, 0.01)).toBeGreaterThan(reach(5000, 0.05));
  });

  test('is wider than an interval for one look, and at the reach it is made for less than 1.6 times as wide', () => {
    const { low, high } = shareSequence({ alpha: 0.05, within: 0.01 })(11_800, 23_600);
    const once = wilson(11_800, 23_600);
    const times = (high - low) / (once.high - once.low);
    expect(high - low).toBeCloseTo(0.02, 4);
    expect(times > 1.5 && times < 1.6).toBe(true);
  });
});

describe('looked at after every try', () => {
  test.each([
    [0.5, 0.05],
    [0.1, 0.05],
    [0.97, 0.05],
    [0.3, 0.01],
  ])('up to 1,500 tries at p = %d it misses with a chance of at most alpha = %d, by all paths', (p, alpha) => {
    const missed = everOutside(p, 1 / (8 * 0.05 * 0.05), alpha, 1500);
    expect(missed).toBeLessThanOrEqual(alpha);
    expect(missed).toBeGreaterThan(0.4 * alpha);
  });
});

describe('looked at 27 times up to 2,000 tries, in 4,000 runs of p = 0.4', () => {
  const next = seedrandom.alea('looks');
  const looks = Array.from({ length: 27 }, (_, k) => Math.round(20 * 100 ** (k / 26)));
  const sequence = shareSequence({ alpha: 0.05, within: 0.05 });
  let outside = 0;
  let outsideWilson = 0;
  for (let run = 0; run < 4000; run++) {
    let successes = 0;
    let n = 0;
    const missed = [false, false];
    for (const look of looks) {
      for (; n < look; n++) if (next() < 0.4) successes += 1;
      for (const [k, { low, high }] of [sequence(successes, n), wilson(successes, n)].entries())
        if (low > 0.4 || high < 0.4) missed[k] = true;
    }
    outside += Number(missed[0]);
    outsideWilson += Number(missed[1]);
  }
  test('it is wrong at any of the looks in no more than 5 % of them (2 se)', () => {
    expect(errorsOfCount(outside, 4000, 0.05)).toBeLessThan(2);
  });
  test('the interval for one look is wrong in far more than 5 % of them (over 20 se)', () => {
    expect(errorsOfCount(outsideWilson, 4000, 0.05)).toBeGreaterThan(20);
  });
});
