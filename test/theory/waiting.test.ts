import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { errorsOfMean, meanOf } from '../support/standardErrors.ts';

describe('waits within the month: the formulas are those of one counter', () => {
  const [HOURS, PROMISE] = [0.75, 8];

  /** Waits before service and times in all of a counter with random arrivals and services, by Lindley's recursion. */
  const counter = (seed: string, load: number, customers: number) => {
    const next = seedrandom(seed);
    const exponential = (mean: number) => -mean * Math.log(1 - next());
    let wait = 0;
    let [inTime, whole] = [0, 0];
    for (let i = 0; i < customers; i++) {
      const service = exponential(HOURS);
      inTime += wait <= PROMISE ? 1 : 0;
      whole += wait + service;
      wait = Math.max(0, wait + service - exponential(HOURS / load));
    }
    return { inTime: inTime / customers, whole: whole / customers };
  };

  it.each([0.6, 0.8, 0.9])(
    'at load %f: h/(1 - rho) in all, 1 - rho exp(-(1 - rho) D/h) in time (4 se of 60 counters)',
    (load) => {
      const counters = Array.from({ length: 60 }, (_, i) => counter(`${load}/${i}`, load, 10_000));
      const whole = counters.map((c) => c.whole);
      const inTime = counters.map((c) => c.inTime);
      expect(Math.abs(errorsOfMean(whole, HOURS / (1 - load)))).toBeLessThan(4);
      const within = 1 - load * Math.exp((-(1 - load) * PROMISE) / HOURS);
      expect(Math.abs(errorsOfMean(inTime, within))).toBeLessThan(4);
    },
  );

  it('the engine says them: a steady half-full desk answers in 1.5 hours', () => {
    // a day half taken by paperwork: 10 households of 60 hours a year, and hardly a request
    const f = futures(
      practice({
        'work.paperwork.hours': 60,
        'work.requests.hours': HOURS,
        'work.requests.perYear': 0.1,
        'service.chasers': 0,
      }),
      { seed: 'half', trials: 200, months: 1 },
    );
    const asked = Array.from({ length: 200 }, (_, k) => k).filter((k) => f.kindAt('kindArising', 'requests', k, 1) > 0);
    expect(asked.length).toBeGreaterThan(5);
    for (const k of asked) {
      const load = (50 + f.kindAt('kindArising', 'requests', k, 1)) / 100;
      expect(f.at('responseDays', k, 1)).toBeCloseTo(HOURS / (1 - load) / 8, 12);
    }
  });
});

describe("Little's law on the backlog of requests", () => {
  const [TRIALS, MONTHS, WARM] = [150, 240, 60];
  // 23 requests a month of an hour each, 24 hours to answer them
  const f = futures(
    practice({
      'book.households': 23,
      'work.requests.perYear': 12,
      'service.chasers': 0,
      'roles.advisor.hoursPerYear': 288,
    }),
    { seed: 'little', trials: TRIALS, months: MONTHS, only: ['kindArising', 'kindDelivered', 'kindBacklog'] },
  );

  /** Months that the hours arriving after `WARM` wait, first come, first served; those still there wait to the end. */
  const waits = (k: number): { months: number; hours: number } => {
    const queue: { since: number; hours: number }[] = [];
    let [months, hours] = [0, 0];
    const count = (since: number, until: number, part: number) => {
      months += part * Math.max(0, until - Math.max(since, WARM));
    };
    for (let t = 1; t <= MONTHS; t++) {
      queue.push({ since: t, hours: f.kindAt('kindArising', 'requests', k, t) });
      if (t > WARM) hours += f.kindAt('kindArising', 'requests', k, t);
      let left = f.kindAt('kindDelivered', 'requests', k, t);
      while (left > 1e-9) {
        const part = Math.min(left, queue[0].hours);
        count(queue[0].since, t, part);
        queue[0].hours -= part;
        left -= part;
        if (queue[0].hours < 1e-9) queue.shift();
      }
    }
    for (const { since, hours: rest } of queue) count(since, MONTHS, rest);
    return { months, hours };
  };

  it('mean backlog is the rate of arrivals times the mean wait, first come first served (4 se)', () => {
    const rate = f.kindAt('kindArising', 'requests', 0, 0); // what is expected, not what came
    const gap = Array.from({ length: TRIALS }, (_, k) => {
      const { months, hours } = waits(k);
      const backlog = meanOf(f.kindAlong('kindBacklog', 'requests', k).slice(WARM, MONTHS - 1));
      return backlog - (rate * months) / hours;
    });
    expect(Math.abs(errorsOfMean(gap, 0))).toBeLessThan(4);
  });

  it('in each future hours waited are hours in the backlog, month by month: they add up to the same', () => {
    for (let k = 0; k < TRIALS; k++) {
      const backlog = f.kindAlong('kindBacklog', 'requests', k).slice(WARM - 1, MONTHS - 1);
      expect(waits(k).months).toBeCloseTo(
        backlog.reduce((a, b) => a + b, 0),
        6,
      );
      expect(waits(k).months).toBeGreaterThan(100);
    }
  });
});
