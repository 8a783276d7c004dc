import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfCount, errorsOfMean } from '../support/standardErrors.ts';

const poissonChances = (mean: number, count: number): number[] => {
  const chances = [Math.exp(-mean)];
  for (let k = 1; k < count; k++) chances.push((chances[k - 1] * mean) / k);
  return chances;
};

/**
 * The walk W <- max(0, W + A - C) on a lattice, by its own law: A is Poisson, each request `size` units long, C is
 * `served` units. From an empty desk, the chances of 0, 1, 2, ... units after so many steps.
 */
const walk = (mean: number, size: number, served: number, states: number, steps: number): Float64Array => {
  const chances = poissonChances(mean, Math.ceil(mean + 12 * Math.sqrt(mean) + 12));
  let now = new Float64Array(states);
  now[0] = 1;
  for (let step = 0; step < steps; step++) {
    const next = new Float64Array(states);
    for (let w = 0; w < states; w++) {
      if (now[w] < 1e-16) continue;
      for (let k = 0; k < chances.length; k++)
        next[Math.min(states - 1, Math.max(0, w + k * size - served))] += now[w] * chances[k];
    }
    now = next;
  }
  return now;
};
const meanUnits = (chances: Float64Array): number => chances.reduce((sum, p, w) => sum + p * w, 0);

/** One desk that only answers requests of an hour: so many households, requests a year each, hours a month. */
const desk = (households: number, perYear: number, hours: number): Changes => ({
  'book.households': households,
  'work.requests.perYear': perYear,
  'work.requests.hours': 1,
  'service.chasers': 0,
  'roles.advisor.hoursPerYear': 12 * hours,
});
const ONLY = ['kindArising', 'kindBacklog'] as const;

describe('the backlog of requests month by month', () => {
  it.each([
    [0.82, 28],
    [0.92, 25],
    [0.96, 24],
  ])('at load %f, 23 requests a month: the law of the reflected walk after 3, 24 and 120 months (4 se)', (_, hours) => {
    const trials = 300;
    const f = futures(practice(desk(23, 12, hours)), { seed: `walk ${hours}`, trials, months: 120, only: ONLY });
    const mean = f.kindAt('kindArising', 'requests', 0, 0); // as expected of the opening book
    for (const month of [3, 24, 120]) {
      const exact = walk(mean, 1, hours, 400, month);
      const found = Array.from({ length: trials }, (_, k) => f.kindAt('kindBacklog', 'requests', k, month));
      expect(Math.abs(errorsOfMean(found, meanUnits(exact)))).toBeLessThan(4);
      const idle = found.filter((w) => w < 0.5).length;
      expect(Math.abs(errorsOfCount(idle, trials, exact[0]))).toBeLessThan(4);
    }
  });

  it.each([
    [0.6, 6],
    [0.8, 8],
    [0.9, 9],
  ])(
    'at 0.1 requests a month and load %f: the walk in steps of 1/%i hour after 48 and 480 months (4 se)',
    (_, parts) => {
      const trials = 150;
      const f = futures(practice(desk(1, 1.2, 1 / parts)), { seed: `fine ${parts}`, trials, months: 480, only: ONLY });
      const mean = f.kindAt('kindArising', 'requests', 0, 0);
      for (const month of [48, 480]) {
        const exact = meanUnits(walk(mean, parts, 1, 600, month)) / parts;
        const found = Array.from({ length: trials }, (_, k) => f.kindAt('kindBacklog', 'requests', k, month));
        expect(Math.abs(errorsOfMean(found, exact))).toBeLessThan(4);
      }
    },
  );
});

describe('what the walk is in queueing theory', () => {
  it.each([
    [0.6, 6],
    [0.8, 8],
    [0.9, 9],
  ])(
    'at 0.1 requests a step and load %f: M/D/1 (Pollaczek and Khinchine), less the hours lost within a step',
    (load, parts) => {
      // E W = rho/(2 (1 - rho)) - E I^2/(2 E I), where I, the idle hours of a step, are at most the step's hours 1/parts;
      // a step is idle for all of them unless its last hour is: so between half a step less and nothing less
      const settled = meanUnits(walk(0.1, parts, 1, 900, 8_000)) / parts;
      const theory = load / (2 * (1 - load));
      expect(settled).toBeLessThan(theory);
      expect(settled).toBeGreaterThan(theory - 0.5 / parts - 1e-9);
      // hours that vary as in M/M/1 would wait twice as long: requests that take exactly their hours do not
      expect(settled / (load / (1 - load))).toBeLessThan(0.5);
    },
  );
});
