import { describe, expect, it } from 'vitest';
import { type Futures, futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';
import { errorsOfCount, errorsOfMean, errorsOfVariance, sumOf } from '../support/standardErrors.ts';

const run = (seed: string, changes: Changes, trials = 1200, months = 12): Futures =>
  futures(practice(changes), { seed, trials, months, only: ['leads', 'meetings', 'signings', 'joined', 'marketing'] });

const every = (f: Futures, name: 'leads' | 'meetings' | 'signings'): number[] =>
  Array.from({ length: f.trials }, (_, k) => f.along(name, k)).flat();

/** Negative binomial chances of 0, 1, 2, ... with variance mean + mean^2/size, by their ratios. */
const negativeBinomial = (mean: number, size: number, count: number): number[] => {
  const chances = [(size / (size + mean)) ** size];
  for (let k = 0; k < count - 1; k++) chances.push((chances[k] * ((k + size) / (k + 1)) * mean) / (mean + size));
  return chances;
};

describe('arrivals: negative binomial of size 17.7', () => {
  const counts = every(run('counts', leads(96)), 'leads');

  it('mean 8 a month, variance 8 + 64/17.7 (4 se)', () => {
    expect(Math.abs(errorsOfMean(counts, 8))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(counts, 8 + 64 / 17.7))).toBeLessThan(4);
  });

  it('every count from 0 to 20 as often as its chance (chi-square, 4 of its own sd)', () => {
    const chances = negativeBinomial(8, 17.7, 21);
    const square = chances.reduce((sum, p, k) => {
      const found = counts.filter((count) => count === k).length;
      return sum + (found - counts.length * p) ** 2 / (counts.length * p);
    }, 0);
    expect((square - 21) / Math.sqrt(42)).toBeLessThan(4);
  });

  it('by pure chance they are Poisson, whatever the size: variance is the mean (4 se)', () => {
    const plain = { 'prospects.arrivals': 'poisson', 'prospects.arrivalSize': 0.5 };
    const poisson = every(run('poisson', { ...leads(96), ...plain }), 'leads');
    expect(Math.abs(errorsOfMean(poisson, 8))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(poisson, 8))).toBeLessThan(4);
  });
});

describe('channels: how many leads on average', () => {
  const spent = { toMeeting: 0.12, toClient: 0.33, hours: 0, spendMonthly: 1000, costPerLead: 80 };

  it('paid: spend over cost per lead a month, and the spend is marketing (4 se)', () => {
    const f = run('paid', { 'channels.paid': spent });
    expect(Math.abs(errorsOfMean(every(f, 'leads'), 12.5))).toBeLessThan(4);
    expect(f.along('marketing')).toEqual(Array(12).fill(1000));
  });

  const mentions = { mentionRate: 0.56, toMeeting: 1, toClient: 0, hours: 0 };

  it('referrals: 0.56 a year for each household (4 se)', () => {
    const f = run('mentions', { 'book.households': 100, 'channels.referrals': mentions });
    expect(Math.abs(errorsOfMean(every(f, 'leads'), 56 / 12))).toBeLessThan(4);
  });

  it('referrals: times quality at the end of last month, here 2^(-(t - 1)/6) (4 se each month)', () => {
    const unserved = { 'roles.advisor.hoursPerYear': 1e-9, 'tiers.only.hours': 10 };
    const f = run('advocacy', { ...unserved, 'book.households': 200, 'channels.referrals': mentions });
    for (let t = 1; t <= 12; t++)
      expect(Math.abs(errorsOfMean(f.across('leads', t), (112 / 12) * 2 ** (-(t - 1) / 6)))).toBeLessThan(4);
  });

  it('organic: times the share of standing business development delivered last month (4 se)', () => {
    // a hundred hours, fifty of them calendar, and a hundred of standing work: half of it is delivered from month 1 on
    const calendar = { 'tiers.only.hours': 60, 'work.earlyYears': 8.7, 'work.laterYears': 8.7 };
    const busy = { ...calendar, 'roles.advisor.businessDevelopment': 1200 };
    const f = run('crowding', { ...leads(96, { toClient: 0 }), ...busy });
    expect(Math.abs(errorsOfMean(f.across('leads', 1), 8))).toBeLessThan(4);
    expect(Math.abs(errorsOfMean(f.across('leads', 2), 4))).toBeLessThan(4);
    expect(Math.abs(errorsOfMean(f.across('leads', 12), 4))).toBeLessThan(4);
  });

  it('paid: crowding does not touch it (4 se)', () => {
    const busy = { 'tiers.only.hours': 200, 'roles.advisor.businessDevelopment': 1200 };
    const f = run('paid while busy', { ...busy, 'channels.paid': spent }, 1000, 6);
    expect(Math.abs(errorsOfMean(f.across('leads', 6), 12.5))).toBeLessThan(4);
  });
});

describe('channels: from lead to client', () => {
  it('a lead comes to a meeting with its chance (4 se of a binomial)', () => {
    const f = run('meeting', leads(96, { toMeeting: 0.36 }));
    const all = sumOf(every(f, 'leads'));
    expect(Math.abs(errorsOfCount(sumOf(every(f, 'meetings')), all, 0.36))).toBeLessThan(4);
  });

  it('who met signs with its chance: with a cycle of one month, next month (4 se of a binomial)', () => {
    const f = run('signing', leads(96, { toClient: 0.33 }));
    let met = 0;
    let signed = 0;
    for (let k = 0; k < f.trials; k++) {
      met += sumOf(f.along('meetings', k).slice(0, -1));
      signed += sumOf(f.along('signings', k).slice(1));
    }
    expect(Math.abs(errorsOfCount(signed, met, 0.33))).toBeLessThan(4);
  });

  it('advocacy at the close: the chance to sign is times quality of last month (4 se of a binomial)', () => {
    const unserved = { 'roles.advisor.hoursPerYear': 1e-9, 'tiers.only.hours': 10 };
    const f = run('close', { ...leads(96, { advocacy: 'close' }), ...unserved });
    for (let t = 2; t <= 12; t++) {
      const met = sumOf(f.across('meetings', t - 1));
      expect(Math.abs(errorsOfCount(sumOf(f.across('signings', t)), met, 2 ** (-(t - 1) / 6)))).toBeLessThan(4);
    }
  });

  it('below the minimum they are declined, and all signed are joined or declined', () => {
    const lean = { 'book.households': 10, 'book.aum.logSd': 1, 'prospects.minimumAum': 1e6 };
    const f = futures(practice({ ...leads(96), ...lean }), { seed: 'minimum', trials: 500, months: 12 });
    let declined = 0;
    let signed = 0;
    for (let k = 0; k < f.trials; k++) {
      for (let t = 1; t <= 12; t++) {
        declined += f.at('declined', k, t);
        signed += f.at('signings', k, t);
        expect(f.at('joined', k, t) + f.at('declined', k, t)).toBe(f.at('signings', k, t));
      }
    }
    // log AUM is normal with mean ln 1M - 1/2 and sd 1: below 1M with chance Phi(1/2) = 0.691462
    expect(Math.abs(errorsOfCount(declined, signed, 0.691462))).toBeLessThan(4);
  });
});
