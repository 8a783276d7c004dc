import { describe, expect, it } from 'vitest';
import { errorsOfCount, errorsOfMean, meanOf } from '../../support/standardErrors.ts';
import { HISTORY, logGrowth, marketFutures } from './book.ts';

const RAW = { ...HISTORY, 'market.recentre': false };
const trials = 3000;
/** 500 months, no two alike: a return tells its month. */
const LONG = Array.from({ length: 500 }, (_, i) => (i - 200) / 20_000);
/** Good and bad quarters in turn. */
const SHORT = [0.03, 0.02, 0.04, -0.03, -0.05, -0.02, 0.01, 0.02, 0.01, -0.02, -0.01];

describe('stationary bootstrap of a history, stretches of 12 months on average', () => {
  const f = marketFutures(RAW, { seed: 'blocks', trials, months: 60 }, { book: LONG, prices: undefined });
  const monthOf = (r: number): number => Math.round(r * 20_000) + 200;
  const along = (k: number): number[] =>
    Array.from({ length: 60 }, (_, t) => monthOf(Math.log(f.at('aum', k, t + 1) / f.at('aum', k, t))));
  const drawn = Array.from({ length: trials }, (_, k) => along(k));
  const follows = (before: number, after: number): boolean => after === (before + 1) % LONG.length;
  const onward = 11 / 12 + 1 / 12 / LONG.length; // a new stretch may begin where the old one would have gone on

  it.each([1, 30, 60])('month %i has the mean of the history (4 se)', (month) => {
    expect(Math.abs(errorsOfMean(logGrowth(f, month - 1, month), meanOf(LONG)))).toBeLessThan(4);
  });

  it.each([1, 60])('every fifth of the history is as likely as any other in month %i (4 se)', (month) => {
    for (let fifth = 0; fifth < 5; fifth++) {
      const count = drawn.filter((rows) => Math.floor((rows[month - 1] as number) / 100) === fifth).length;
      expect(Math.abs(errorsOfCount(count, trials, 0.2))).toBeLessThan(4);
    }
  });

  it.each([1, 6, 12, 24])('the first stretch outlasts %i months with chance (11/12)^n: geometric (4 se)', (months) => {
    const longer = drawn.filter((rows) =>
      rows.slice(0, months).every((row, t) => follows(row, rows[t + 1] as number)),
    ).length;
    expect(Math.abs(errorsOfCount(longer, trials, onward ** months))).toBeLessThan(4);
  });

  it('the last month is followed by the first as any is by the next: 11 times in 12 (4 se)', () => {
    let [visits, wrapped] = [0, 0];
    for (const rows of drawn)
      for (let t = 0; t < 59; t++)
        if (rows[t] === LONG.length - 1) {
          visits += 1;
          wrapped += Number(rows[t + 1] === 0);
        }
    expect(visits).toBeGreaterThan(200);
    expect(Math.abs(errorsOfCount(wrapped, visits, onward))).toBeLessThan(4);
  });
});

describe('stationary bootstrap: dependence and means', () => {
  const series = { book: SHORT, prices: undefined };
  const mean = meanOf(SHORT);

  /** Autocovariance of the history laid in a circle. */
  const circular = (lag: number): number =>
    meanOf(SHORT.map((r, i) => (r - mean) * ((SHORT[(i + lag) % SHORT.length] as number) - mean)));

  it.each([
    [12, 1],
    [12, 3],
    [4, 1],
  ])('blocks of %i: autocovariance at lag %i is the history’s times (1 - 1/block)^lag (4 se)', (block, lag) => {
    const f = marketFutures({ ...RAW, 'market.block': block }, { seed: 'lags', trials, months: 24 }, series);
    const later = logGrowth(f, 19 + lag, 20 + lag);
    const products = logGrowth(f, 19, 20).map((r, k) => (r - mean) * ((later[k] as number) - mean));
    expect(Math.abs(errorsOfMean(products, circular(lag) * (1 - 1 / block) ** lag))).toBeLessThan(4);
  });

  it('recentred, every month moves by ln 1.064 / 12 less the mean of the history', () => {
    const asked = { seed: 'moved', trials: 50, months: 12 };
    const raw = marketFutures(RAW, asked, series);
    const moved = marketFutures({ ...HISTORY, 'market.return': 0.064 }, asked, series);
    const before = logGrowth(raw, 6, 7);
    for (const [k, r] of logGrowth(moved, 6, 7).entries())
      expect(r - (before[k] as number)).toBeCloseTo(Math.log(1.064) / 12 - mean, 12);
  });

  it.each([0, 12])(
    'recentred to an arithmetic mean, the year after month %i grows by 1.064 on average (4 se)',
    (from) => {
      const law = { ...HISTORY, 'market.return': 0.064, 'market.mean': 'arithmetic', 'market.block': 6 };
      const f = marketFutures(law, { seed: 'arithmetic', trials, months: 24 }, series);
      expect(Math.abs(errorsOfMean(logGrowth(f, from, from + 12).map(Math.exp), 1.064))).toBeLessThan(4);
    },
  );

  it('a history of two months, resampled one by one: arithmetic moves it by ln(mean growth) a month', () => {
    const changes = { ...HISTORY, 'market.return': 0, 'market.mean': 'arithmetic', 'market.block': 1 };
    const f = marketFutures(changes, { seed: 'two', trials: 20, months: 3 }, { book: [0.1, -0.1], prices: undefined });
    const shift = -Math.log((Math.exp(0.1) + Math.exp(-0.1)) / 2);
    for (const r of logGrowth(f, 2, 3)) expect(Math.abs(r - shift)).toBeCloseTo(0.1, 12);
  });
});
