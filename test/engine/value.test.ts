import { expect, it } from 'vitest';
import { type Changes, practice } from '../support/practice.ts';
import { forecastOf } from '../support/runs.ts';

/** The middle of a measure at the end of a year, in one future. */
const afterAYear = async (changes: Changes, names: readonly string[]): Promise<(number | null | undefined)[]> => {
  const { measures } = await forecastOf(practice({ months: 12, ...changes }), 'value', 1, 12);
  return names.map((name) => measures[name]?.p50[11]);
};

/** A million each at 1.2 %, paid apart; hazards are those of the tier, whatever the tenure. */
const BASE: Changes = {
  'fees.brackets': [{ from: 0, rate: '1.2 %' }],
  'fees.from': 'cash',
  'departures.firstYear': 0.98,
  'departures.yearsTwoToFour': 0.98,
  'departures.later': 0.98,
};

it('lifetime value: 12,000 a year at a hazard of one in twenty is 240,000', async () => {
  const [value] = await afterAYear({ ...BASE, 'tiers.only.departures': 0.05 }, ['lifetimeValue.only']);
  expect(value).toBeCloseTo(240_000, 0);
});

it('lifetime value counts at most thirty years: 360,000 where hardly anybody leaves, or nobody', async () => {
  for (const departures of [0.01, 0]) {
    const [value] = await afterAYear({ ...BASE, 'tiers.only.departures': departures }, ['lifetimeValue.only']);
    expect(value).toBeCloseTo(360_000, 0);
  }
});

it('lifetime value counts death without heirs: a single of 61.93 years by Gompertz, beside 0.05', async () => {
  // one household: the middle of the ages, 16/27 into the band of 55 to 65, and a year older
  const age = 55 + (10 * 0.16) / 0.27 + 1;
  const death = Math.exp((age - 87) / 9.5) / 9.5;
  const changes = { 'book.households': 1, 'book.singles': 1, 'departures.heirsStay': 0.25 };
  const [value] = await afterAYear({ ...BASE, ...changes, 'tiers.only.departures': 0.05 }, ['lifetimeValue.only']);
  expect(value).toBeCloseTo(12_000 / (0.05 + 0.75 * death), 0);
});

const HOURS: Changes = {
  ...BASE,
  'roles.advisor.pay': 120_000,
  'work.earlyYears': 8.7,
  'work.laterYears': 8.7,
  costs: {
    gifts: { amount: 40, per: 'household' },
    rent: { amount: 12_000 },
    events: { amount: 0.1, per: 'revenue', acquisition: true },
  },
};

it('cost to serve: 8.7 hours at 100 dollars, 40 of gifts, a tenth of the rent; marketing is not in it', async () => {
  const changes = { ...HOURS, 'tiers.only.hours': 8.7 };
  const [cost, profit] = await afterAYear(changes, ['costToServe.only', 'profitPerHousehold.only']);
  expect(cost).toBeCloseTo(870 + 40 + 1_200, 2);
  expect(profit).toBeCloseTo(12_000 - 2_110, 2);
});

it('two tiers: calendar by its hours, paperwork by households, overhead by both', async () => {
  const tiers = {
    gold: { from: 900_000, hours: 20, departures: 0, reviews: 1 },
    rest: { from: 0, hours: 5, departures: 0, reviews: 1 },
  };
  const changes = { ...HOURS, tiers, 'book.households': 2, 'book.aum.logSd': 1, 'work.paperwork.hours': 5 };
  const [gold, rest] = await afterAYear(changes, ['costToServe.gold', 'costToServe.rest']);
  expect(gold).toBeCloseTo(2_500 + 40 + (12_000 * 25) / 35, 2);
  expect(rest).toBeCloseTo(1_000 + 40 + (12_000 * 10) / 35, 2);
});

it('a colleague’s hours cost a colleague’s pay: half the paperwork by a CSA at 50 dollars an hour, with the load', async () => {
  const people = { owner: { role: 'advisor', owner: true }, anna: { role: 'csa', owner: true } };
  const work = { 'work.paperwork': { hours: 10, split: { csa: 0.5 } }, 'roles.csa.pay': 60_000 };
  const changes = { ...HOURS, ...work, people, costs: {}, 'staffCosts.employerLoad': 0.2 };
  const [cost] = await afterAYear(changes, ['costToServe.only']);
  expect(cost).toBeCloseTo(5 * 120 + 5 * 60, 2);
});
