import { describe, expect, it } from 'vitest';
import { type Futures, futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

const HOURS = 0.75;
const BOOK: Changes = { 'book.households': 50, 'work.requests.perYear': 12, 'work.requests.hours': HOURS };

const run = (seed: string, changes: Changes, trials: number, months: number): Futures =>
  futures(practice({ ...BOOK, ...changes }), {
    seed,
    trials,
    months,
    only: ['kindArising', 'kindDelivered', 'kindBacklog', 'advisorAvailable', 'serviceQuality', 'responseDays'],
  });

const counts = (f: Futures): number[] =>
  Array.from({ length: f.trials }, (_, k) => f.kindAlong('kindArising', 'requests', k).map((h) => h / HOURS)).flat();

describe('requests', () => {
  const f = run('poisson', { 'service.chasers': 0 }, 1000, 12);

  it('12 a year from each of 50 households: Poisson of mean 50 a month, mean and variance (4 se)', () => {
    const found = counts(f);
    expect(Math.abs(errorsOfMean(found, 50))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(found, 50))).toBeLessThan(4);
  });

  it('each takes exactly its hours: counts are whole', () => {
    for (const count of counts(f)) expect(Math.abs(count - Math.round(count))).toBeLessThan(1e-9);
  });

  it('the opening expects the mean: 37.5 hours, within what quantile middles of 50 rates leave', () => {
    expect(f.kindAt('kindArising', 'requests', 0, 0)).toBeCloseTo(50 * HOURS, 1);
  });

  it('the households of a tier ask so many times as often (4 se)', () => {
    const found = counts(run('tier', { 'tiers.only.requests': 2, 'service.chasers': 0 }, 300, 12));
    expect(Math.abs(errorsOfMean(found, 100))).toBeLessThan(4);
  });

  it('markets: times 1 + 1.5 times what the market lies below its peak so far (4 se)', () => {
    const wild = { 'market.volatility': 0.4, 'departures.drawdownRequests': 1.5, 'service.chasers': 0 };
    const g = futures(practice({ ...BOOK, ...wild }), {
      seed: 'drawdown',
      trials: 500,
      months: 24,
      only: ['kindArising', 'aum'],
    });
    const excess: number[] = [];
    let deep = 0;
    for (let k = 0; k < 500; k++) {
      let [peak, sum] = [5e7, 0];
      for (let t = 1; t <= 24; t++) {
        peak = Math.max(peak, g.at('aum', k, t));
        const drawdown = 1 - g.at('aum', k, t) / peak;
        deep += drawdown > 0.2 ? 1 : 0;
        sum += g.kindAt('kindArising', 'requests', k, t) / HOURS - 50 * (1 + 1.5 * drawdown);
      }
      excess.push(sum);
    }
    expect(deep).toBeGreaterThan(1000);
    expect(Math.abs(errorsOfMean(excess, 0))).toBeLessThan(4);
  });

  it('households ask at rates of their own: gamma of shape 2, the mean of one joined in a trial is 12 a year (4 se)', () => {
    const one = { 'book.households': 0, 'work.requests.shape': 2, 'service.chasers': 0 };
    const stream = { leadsPerYear: 6, toMeeting: 1, toClient: 1, hours: 0, cycle: 1, cycleSpread: 0, advocacy: 'none' };
    const g = futures(practice({ ...BOOK, ...one, 'channels.organic': stream }), {
      seed: 'gamma',
      trials: 3000,
      months: 2,
    });
    const excess: number[] = [];
    const squares: number[] = [];
    for (let k = 0; k < 3000; k++) {
      const n = g.at('households', k, 2);
      const asked = g.kindAt('kindArising', 'requests', k, 2) / HOURS;
      excess.push(asked - n);
      // Poisson of a sum of n rates of mean 1 and variance 1/2: variance n + n/2
      squares.push((asked - n) ** 2 - 1.5 * n);
    }
    expect(Math.abs(errorsOfMean(excess, 0))).toBeLessThan(4);
    expect(Math.abs(errorsOfMean(squares, 0))).toBeLessThan(4);
  });
});

describe('requests at a desk of 40 hours: waiting, promise, chasers, quality', () => {
  const PROMISE = 8;
  const BASE = 50;
  const desk = { 'roles.advisor.hoursPerYear': 480, 'roles.advisor.overhead': 0.05, 'service.chasers': 0.5 };
  const f = run('desk', desk, 400, 36);

  type Month = { arose: number; delivered: number; backlog: number; brought: number; onTime: number; rho: number };

  /** One month worked by hand from what arose, with the backlog carried along. */
  const work = (arose: number, brought: number): Month => {
    const [available, overhead] = [40, 2];
    const delivered = Math.min(arose + brought, available - overhead);
    const rho = Math.min(0.999, (overhead + arose + brought) / available);
    const within = 1 - rho * Math.exp((-(1 - rho) * PROMISE) / HOURS);
    const share = arose + brought > 0 ? delivered / (arose + brought) : 1;
    return { arose, delivered, backlog: arose + brought - delivered, brought, onTime: within * share, rho };
  };

  const months = (k: number): Month[] => {
    let brought = 0;
    return f.kindAlong('kindArising', 'requests', k).map((arose) => {
      const month = work(arose, brought);
      brought = month.backlog;
      return month;
    });
  };

  it('the backlog is the reflected walk W <- max(0, W + A - C)', () => {
    for (let k = 0; k < 100; k++) {
      const backlog = f.kindAlong('kindBacklog', 'requests', k);
      months(k).forEach((month, t) => {
        expect(backlog[t]).toBeCloseTo(Math.max(0, month.brought + month.arose - 38), 9);
      });
    }
  });

  it('quality moves by 1 - 2^(-1/6) towards (1 - rho exp(-(1 - rho) D/h)) x share delivered', () => {
    for (let k = 0; k < 100; k++) {
      let quality = 1;
      const found = f.along('serviceQuality', k);
      months(k).forEach((month, t) => {
        if (month.arose > 0) quality += (1 - 2 ** (-1 / 6)) * (month.onTime - quality);
        expect(found[t]).toBeCloseTo(quality, 9);
      });
    }
  });

  it('days to answer: min(h/(1 - rho), 168)/8 + 21 x backlog / delivered', () => {
    for (let k = 0; k < 100; k++) {
      const found = f.along('responseDays', k);
      months(k).forEach(({ arose, rho, backlog, delivered }, t) => {
        const days = Math.min(HOURS / (1 - rho), 168) / 8 + (21 * backlog) / delivered;
        if (arose > 0) expect(found[t]).toBeCloseTo(days, 9);
      });
    }
  });

  it('chasers: half of those answered late ask again next month (4 se of the mean over all months)', () => {
    const excess: number[] = [];
    for (let k = 0; k < f.trials; k++) {
      const all = months(k);
      const total = all.slice(1).reduce((sum, { arose }, t) => {
        const before = all[t];
        return sum + arose / HOURS - BASE - 0.5 * (1 - before.onTime) * (before.arose / HOURS);
      }, 0);
      excess.push(total);
    }
    expect(Math.abs(errorsOfMean(excess, 0))).toBeLessThan(4);
  });
});
