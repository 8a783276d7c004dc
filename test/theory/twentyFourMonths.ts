import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Changes } from '../support/practice.ts';

/** The practice of twentyFourMonths.csv: everything certain. What each column means stands in twentyFourMonths.md. */
export const CERTAIN: Changes = {
  inflation: 0.025,
  'book.households': 16,
  'book.firmAge': 6,
  tiers: {
    gold: { from: '1.03M', hours: 14, departures: 0, reviews: 2 },
    rest: { from: 0, hours: 11, departures: 0, reviews: 1 },
  },
  'market.return': 0.064,
  'flows.savers': 0.012,
  'flows.preRetirees': 0.012,
  'flows.retirees': 0.012,
  'flows.elders': 0.012,
  'fees.brackets': [
    { from: 0, rate: '125 bp' },
    { from: '100k', rate: '97.22 bp' },
    { from: '1M', rate: '71.25 bp' },
  ],
  'fees.byTier': { gold: { retainer: 1_200 } },
  'fees.billing': 'quarterly',
  'roles.advisor': {
    hoursPerYear: 600,
    overhead: 0.2,
    businessDevelopment: 60,
    pay: 90_000,
    bonus: 0.01,
    delegate: ['csa'],
    ramp: 0,
  },
  'roles.csa': { hoursPerYear: 900, overhead: 0.1, pay: 50_000, recruitingCost: 0.12, efficiency: 0.8, turnover: 0 },
  'policies.help': { at: 6, hire: { role: 'csa', recruiting: 2, ramp: 5 } },
  'staffCosts.employerLoad': 0.15,
  'staffCosts.raises': 0.035,
  'staffCosts.searchHours': 4,
  'staffCosts.trainingHours': 3,
  'work.paperwork': { hours: 7.4, split: { csa: 1 } },
  'work.investment': { hours: 2.9, split: {} },
  'work.calendar': {
    reviews: { share: 0.7, split: { csa: 0.2 } },
    taxes: { share: 0.3, split: { csa: 0.1 }, months: [3, 4] },
  },
  'work.calendarDelegable': 0.3,
  'work.operationsDelegable': 0.8,
  costs: {
    technology: { amount: 11_500, per: 'advisor' },
    office: { amount: 6_000, per: 'seat' },
    insurance: { amount: 3_443 },
    gifts: { amount: 40, per: 'household', inflates: false },
    marketing: { amount: 0.02, per: 'revenue', acquisition: true },
    move: { amount: 3_000, once: true, from: '2027-05' },
  },
  loans: {
    old: { amount: 40_000, rate: 0.07, years: 5 },
    new: { amount: 30_000, rate: 0.08, months: 24, from: '2027-09' },
  },
  fixedAssets: {
    goodwill: { cost: 60_000, years: 10 },
    screens: { cost: 12_000, years: 3, from: '2027-10' },
  },
  cash: { openingMonths: 3, reserveMonths: 1, draw: 1 },
};

const [HEAD = '', ...LINES] = readFileSync(resolve(import.meta.dirname, 'twentyFourMonths.csv'), 'utf8')
  .trimEnd()
  .split('\n');
const NAMES = HEAD.split(',');

/** One column of the table, month after month. */
export const column = (name: string): number[] => {
  const place = NAMES.indexOf(name);
  if (place < 0) throw new RangeError(`the table has no column ${name}`);
  return LINES.map((line) => Number(line.split(',')[place]));
};
