import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { tableOf } from '../../src/plan/layout.ts';
import { futures } from '../support/futures.ts';
import { type Changes, practice, practiceText, readPractice, type Value } from '../support/practice.ts';
import { errorsOfCount, sumOf } from '../support/standardErrors.ts';

/** Ten households of a million at one percent: 8,333.33 come in a month, nothing goes out. */
const FIRM: Changes = { 'fees.brackets': [{ from: 0, rate: 0.01 }], 'fees.from': 'cash' };
/** Five more for 100,000: two years of their 50,000. */
const BOOK = { households: 5, aum: { mean: '1M', logSd: 0 }, price: 2, retention: 1, reviewHours: 0 };
const LOAN = { financed: 0.76, loanRate: 0.12, loanYears: 0.5, writeOff: 0.5 };
const buy = (more: { readonly [key: string]: Value } = {}, when: { readonly [key: string]: Value } = { at: 4 }) => ({
  'policies.deal': { ...when, buyBook: { ...BOOK, ...LOAN, ...more } },
});

const one = (changes: Changes, months: number) =>
  futures(practice({ ...FIRM, ...changes }), { seed: 'deal', trials: 2, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);

describe('a book of 50,000 a year bought in month 4 at twice that, 24 % of it in cash', () => {
  const f = one(buy(), 11);

  it('comes in that month, whole, and pays fees from it on', () => {
    expect(f.along('acquired')).toEqual([0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]);
    expect(f.along('joined')).toEqual(new Array(11).fill(0));
    expect(f.at('newAum', 0, 4)).toBe(5e6);
    expect(f.at('acquiredAum', 0, 4)).toBe(5e6);
    expect(f.at('organicAum', 0, 11)).toBe(1); // bought is not grown
    expect(cents(f.along('revenue')).slice(2, 5)).toEqual([8333.33, 12_500, 12_500]);
  });

  it('costs 24,000 of the 25,000 in hand, and 76,000 are borrowed', () => {
    expect(cents(f.along('purchases')).slice(2, 5)).toEqual([0, 100_000, 0]);
    expect(cents(f.along('borrowed')).slice(2, 5)).toEqual([0, 76_000, 0]);
    expect(cents(f.along('cash')).slice(2, 4)).toEqual([25_000, 13_500]);
  });

  it('is paid off from the month after, 13,113.68 a month at one percent a month over six', () => {
    expect(cents(f.along('debtService')).slice(3)).toEqual([
      0, 13_113.68, 13_113.68, 13_113.68, 13_113.68, 13_113.68, 13_113.68, 0,
    ]);
    expect(f.at('debt', 0, 10)).toBe(0);
  });

  it('is written off in six parts of 16,666.67', () => {
    expect(cents(f.along('depreciation')).slice(2, 10)).toEqual([0, ...new Array(6).fill(16_666.67), 0]);
  });
});

const parse = await loadParser();
/** 48,000 of the price in cash, on a condition. */
const decided = (when: Changes, months: number) => {
  const text = practiceText({ ...FIRM, ...buy({ financed: 0.52 }, when) });
  return futures(compile(readPractice(text), { name: 'practice', parse }), { seed: 'deal', trials: 1, months });
};

describe('a price beyond the cash in hand and the loan', () => {
  it('is not paid: nobody comes, nothing is owed, and the month is told', () => {
    const f = one(buy({ financed: 0.74 }), 6); // 26,000 of 25,000
    expect(sumOf(f.along('acquired'))).toBe(0);
    expect(sumOf(f.along('debt')) + sumOf(f.along('purchases'))).toBe(0);
    expect(f.eventMonth('policyRefused.deal')).toBe(4);
  });

  it('is tried again where the policy may', () => {
    const f = decided({ when: 'month >= 1', times: 7, cooldown: 0 }, 8); // 50,000 are there after six months, 41,667 after five
    expect(f.eventMonth('policyRefused.deal')).toBe(1);
    expect(f.along('acquired')).toEqual([0, 0, 0, 0, 0, 0, 5, 0]);
  });

  it('is no matter where a loan pays all of it', () => {
    const f = one(buy({ financed: 1 }, { at: 1 }), 2);
    expect(f.at('acquired', 0, 1)).toBe(5);
    expect(f.eventMonth('policyRefused.deal')).toBe(32767);
  });

  it('counts a loan that a policy takes in the same month', () => {
    const bank = { 'policies.bank': { at: 4, takeLoan: { amount: 2000, rate: 0, months: 10 } } };
    expect(one({ ...bank, ...buy({ financed: 0.74 }) }, 4).at('acquired', 0, 4)).toBe(5);
  });

  it('two books a month share the cash in hand', () => {
    const twice = { ...buy(), 'policies.other': { at: 4, buyBook: { ...BOOK, ...LOAN } } };
    expect(one(twice, 4).at('acquired', 0, 4)).toBe(5);
  });
});

describe('the law of AUM in a book', () => {
  it('lies at the quantiles 1/4 and 3/4 of the lognormal, in proportion to e^(2 x 0.67449 sd), with the mean as said', () => {
    const f = one(buy({ households: 2, aum: { mean: '1M', logSd: 0.5 }, financed: 1 }, { at: 1 }), 1);
    expect(f.at('acquiredAum', 0, 1)).toBeCloseTo(2e6, 3);
    // fees of the larger alone: 1M x 2/(1 + e^-0.67449) = 1.325M; brackets above 1.2M pay nothing
    const capped = one(
      {
        ...buy({ households: 2, aum: { mean: '1M', logSd: 0.5 }, price: 1, financed: 1 }, { at: 1 }),
        'fees.brackets': [
          { from: 0, rate: 0 },
          { from: '1.2M', rate: 0.01 },
        ],
      },
      1,
    );
    const larger = 2e6 / (1 + Math.exp(-2 * 0.6744897501960817 * 0.5));
    expect(capped.at('purchases', 0, 1)).toBeCloseTo((larger - 1.2e6) * 0.01, 4);
  });

  it('grows with prices where the AUM of joiners does', () => {
    const later = { ...buy({ financed: 1 }, { at: 13 }), inflation: 0.1 };
    const real = one({ ...later, 'indexed.joiners': true }, 13);
    const money = one({ ...later, 'indexed.joiners': false }, 13);
    expect(money.at('acquiredAum', 0, 13)).toBe(5e6);
    expect(real.at('acquiredAum', 0, 13)).toBeCloseTo(5e6 * 1.1 ** (13 / 12), 0);
  });
});

describe('what a bought book asks for', () => {
  const two: Changes = {
    people: { first: { role: 'advisor', owner: true }, second: { role: 'advisor', owner: true, hoursPerYear: 2400 } },
  };

  it('four hours of looking through each file, once, as a project', () => {
    const f = one(buy({ reviewHours: 4 }), 6);
    expect(f.kindAlong('kindArising', 'projects')).toEqual([0, 0, 0, 20, 0, 0]);
  });

  it('goes to the seat that is named, whatever its cap', () => {
    const f = one({ ...two, ...buy({ seat: 'first' }), 'people.first.householdCap': 1 }, 4);
    expect([0, 1].map((v) => f.at('advisorHouseholds', 0, 4, v))).toEqual([10, 5]);
  });

  it('without one, to most spare hours', () => {
    const f = one({ ...two, ...buy() }, 4);
    expect([0, 1].map((v) => f.at('advisorHouseholds', 0, 4, v))).toEqual([5, 10]);
  });
});

describe('retention of the first year', () => {
  const many = { households: 400, financed: 1, price: 0 };
  const left = (months: number, more: Changes = {}): number => {
    const plan = practice({
      ...FIRM,
      'book.households': 0,
      'tiers.only.departures': 0,
      ...buy({ ...many, retention: 0.8 }, { at: 1 }),
      ...more,
    });
    const f = futures(plan, { seed: 'kept', trials: 20, months, only: ['leftMoved'] });
    return sumOf(f.across('leftMoved', 1).flatMap((_, k) => f.along('leftMoved', k)));
  };

  it('keeps 0.8 of 8,000 over twelve months from the one after, within three standard errors (seed kept)', () => {
    expect(Math.abs(errorsOfCount(left(13), 8000, 0.2))).toBeLessThan(3);
  });

  it('and after six months its square root', () => {
    expect(Math.abs(errorsOfCount(left(7), 8000, 1 - Math.sqrt(0.8)))).toBeLessThan(3);
  });

  it('is the same when hazards are worked out anew on the way', () => {
    const turn = { 'policies.turn': { at: 9, change: { 'prospects.level': 0.5 } } };
    expect(left(13, turn)).toBe(left(13));
  });

  it('ends with the year: nobody leaves a tier without departures after it', () => {
    expect(left(40)).toBe(left(13));
  });
});

it('every purchase has streams of its own', () => {
  const plan = practice({ ...buy(), 'policies.other': { at: 4, buyBook: { ...BOOK, ...LOAN } } });
  const { at, rows, cols } = tableOf(plan.numbers, 'origins');
  const keys = Array.from({ length: rows }, (_, i) => plan.numbers.slice(at + i * cols, at + (i + 1) * cols).join());
  expect(new Set(keys).size).toBe(3);
});
