import { describe, expect, it } from 'vitest';
import { HOUSEHOLD, tableOf } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { expectGolden } from '../support/golden.ts';
import { practice } from '../support/practice.ts';
import { solo } from '../support/solo.ts';

type Household = Readonly<Record<(typeof HOUSEHOLD.names)[number], number>>;

const bookOf = (plan: Plan): Household[] => {
  const { at, rows, cols } = tableOf(plan.numbers, 'book');
  return Array.from({ length: rows }, (_, i) => {
    const cells = HOUSEHOLD.names.map((name) => [name, plan.numbers[at + i * cols + HOUSEHOLD[name]]]);
    return Object.fromEntries(cells) as Household;
  });
};

const column = (book: readonly Household[], name: keyof Household): number[] =>
  book.map((household) => household[name]);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

describe('the opening book of the default solo', () => {
  const book = bookOf(solo());

  it('is known: its households, smallest first, to six digits', () => {
    const rows = book.map((household) =>
      HOUSEHOLD.names.map((name) => Number(household[name].toPrecision(6))).join('\t'),
    );
    expectGolden('compile/opening-book.txt', `${[HOUSEHOLD.names.join('\t'), ...rows].join('\n')}\n`);
  });

  it('is the same however the scenario is changed elsewhere', () => {
    expect(
      bookOf(solo(['inflation=0.01', 'market.return=0.02', 'policies.help={ at: 3, hire: { role: csa } }'])),
    ).toEqual(book);
  });

  it('has 34 households with a mean of a million, exactly as declared', () => {
    expect(book).toHaveLength(34);
    expect(sum(column(book, 'aum')) / 34).toBeCloseTo(1_000_000, 6);
  });

  it('has its top fifth hold about two thirds, as the scenario says', () => {
    const top = sorted(column(book, 'aum')).slice(-7);
    expect(sum(top) / 34_000_000).toBeGreaterThan(0.6);
    expect(sum(top) / 34_000_000).toBeLessThan(0.7);
  });

  it('stands at the lognormal quantiles (i - 1/2)/n: logs are symmetric about their middle above the floor', () => {
    const logs = sorted(column(bookOf(solo(['book.aum.floor=0'])), 'aum')).map(Math.log);
    for (let i = 0; i < 17; i++) expect(logs[i] + logs[33 - i]).toBeCloseTo(logs[16] + logs[17], 9);
    // the normal quantile of 17.5/34 less that of 16.5/34: two tails of 0.0147
    const z = (p: number): number => Math.sqrt(2 * Math.PI) * (p - 0.5) * (1 + (Math.PI / 3) * (p - 0.5) ** 2);
    expect(logs[18] - logs[15]).toBeCloseTo(1.23 * (z(18.5 / 34) - z(15.5 / 34)), 4);
  });

  it('is raised to the floor before it is rescaled: four quantiles lie below 100,000', () => {
    // ln 100,000 is 1.546 below the log mean, 1.257 sd: Phi(-1.257) = 0.1044, between the middles 3.5/34 and 4.5/34
    const aum = sorted(column(book, 'aum'));
    expect(aum.filter((x) => x === aum[0])).toHaveLength(4);
    expect(aum[0] / 100_000).toBeCloseTo(1.0556, 4);
  });
});

describe('laws of the opening book', () => {
  it('tenure: P(tenure < y) = (1 - q^y)/(1 - q^12), q = 0.97/1.08, counted over 2,000 households', () => {
    const months = column(bookOf(solo(['book.households=2000'])), 'tenureMonths');
    const q = 0.97 / 1.08;
    for (let years = 1; years <= 12; years++) {
      const share = months.filter((m) => m < 12 * years).length / 2000;
      expect(Math.abs(share - (1 - q ** years) / (1 - q ** 12))).toBeLessThan(0.001);
    }
  });

  it('tenure: even where the past neither grew nor shrank', () => {
    expect(sorted(column(bookOf(practice({ 'book.households': 12, 'book.firmAge': 1 })), 'tenureMonths'))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('age: the shares of F66 by band, uniform within a band', () => {
    const ages = column(bookOf(solo(['book.households=100'])), 'age');
    const within = (from: number, to: number): number => ages.filter((age) => age >= from && age < to).length;
    expect([25, 35, 45, 55, 65, 75, 85].map((from) => within(from, from + 10))).toEqual([2, 12, 20, 27, 27, 10, 2]);
    expect(sum(ages.filter((age) => age >= 55 && age < 65)) / 27).toBeCloseTo(60, 9);
  });

  it('request rates: gamma of shape 2 and mean 1, by quantile: middles add up to the number of households', () => {
    const factors = column(bookOf(solo(['book.households=2000'])), 'requestFactor');
    expect(sum(factors) / 2000).toBeCloseTo(1, 2);
    expect(sum(factors.map((x) => x * x)) / 2000).toBeCloseTo(1.5, 1);
  });

  it('flows and couples: middles of a normal and of an even law, every one once', () => {
    const book = bookOf(solo(['book.households=100']));
    expect(sum(column(book, 'flowZ'))).toBeCloseTo(0, 9);
    expect(sorted(column(book, 'coupleQuantile'))).toEqual(Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100));
  });

  it.each(['age', 'tenureMonths', 'flowZ', 'requestFactor', 'coupleQuantile'] as const)(
    '%s is matched to AUM by a shuffle: no rank correlation to speak of in 2,000 households (4 se)',
    (name) => {
      const book = bookOf(solo(['book.households=2000']));
      const order = book.map((_, i) => i).sort((i, j) => book[i][name] - book[j][name] || i - j);
      const rank = new Array<number>(2000);
      order.forEach((household, place) => {
        rank[household] = place;
      });
      const middle = 999.5;
      const correlation =
        sum(rank.map((place, i) => (place - middle) * (i - middle))) / ((2000 * (2000 ** 2 - 1)) / 12);
      expect(Math.abs(correlation) * Math.sqrt(1999)).toBeLessThan(4);
    },
  );

  it('the five shuffles differ from one another', () => {
    const book = bookOf(solo(['book.households=200']));
    const ranks = (['age', 'flowZ', 'requestFactor', 'coupleQuantile'] as const).map((name) => {
      const values = column(book, name);
      const all = sorted(values);
      return values.map((value) => all.indexOf(value)).join();
    });
    expect(new Set(ranks).size).toBe(4);
  });
});
