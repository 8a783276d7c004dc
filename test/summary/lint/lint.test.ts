import { describe, expect, it } from 'vitest';
import { loadParser } from '../../../src/compile/parseFormula.ts';
import { lint } from '../../../src/summary/lint/lint.ts';
import { toForecast } from '../../../src/summary/toForecast.ts';
import { futures } from '../../support/futures.ts';
import { type Changes, practice } from '../../support/practice.ts';
import { runInline } from '../../support/runs.ts';
import { solo } from '../../support/solo.ts';

const PROVENANCE = { seed: 'lint', text: '', files: {}, engine: 'test' };
const found = async (plan: ReturnType<typeof practice>, trials = 100, months = 24) => {
  const outcome = await runInline(plan, 'lint', trials, months);
  return lint(plan, outcome, toForecast(plan, outcome, PROVENANCE));
};
const pathsOf = async (changes: Changes) => (await found(practice(changes))).map(({ path }) => path);

describe('a tier', () => {
  const tier = { hours: 0, departures: 0 };
  const from = (top: number): Changes => ({ tiers: { top: { ...tier, from: top }, rest: { ...tier, from: 0 } } });
  it('that nobody is ever in is named', async () => {
    expect(await pathsOf(from(5_000_000))).toEqual(['tiers.top']);
  });
  it('with a household in it is not', async () => {
    expect(await pathsOf(from(900_000))).toEqual(['tiers.rest']);
  });
});

describe('a hire', () => {
  // ten households of a million at 1.2 % bring 10,000 a month; rent takes 9,000, and three months of it are there
  const money: Changes = {
    'fees.from': 'cash',
    'fees.brackets': [{ from: 0, rate: 0.012 }],
    'costs.rent': { amount: 108_000, inflates: false },
    'cash.openingMonths': 3,
  };
  const hire = (pay: number, more: Changes = {}): Changes => ({
    ...money,
    'roles.csa': { hoursPerYear: 1200, overhead: 0, pay, ramp: 0, turnover: 0, recruiting: 0 },
    'policies.help': { at: 6, hire: { role: 'csa' } },
    ...more,
  });

  it('that the firm cannot pay is named, with the share of futures', async () => {
    // from month 6 on 9,000 a month go out of 27,000 and five times 1,000: below zero in month 9
    const [one, ...others] = await found(practice(hire(120_000)));
    expect(others).toEqual([]);
    expect(one.path).toBe('policies.help.hire');
    expect(one.sentence).toContain('in 100 % of the futures (96 % to 100 %) that had cash until then');
    expect(one.sentence).toContain('had cash until then. Hire later'); // in month 6 there is no year before
  });
  it('that pays for itself is not', async () => {
    expect(await found(practice(hire(9_000)))).toEqual([]);
  });
  it('is not blamed for cash that was gone before', async () => {
    expect(await found(practice(hire(120_000, { 'costs.rent': { amount: 400_000, inflates: false } })))).toEqual([]);
  });
});

it('an event tells of a condition that was true, but not long enough', async () => {
  const parse = await loadParser();
  const plan = solo(['policies.wait={ when: "month == 5 or month == 6", for: 3, change: { fees.minimum: 100 } }'], {
    parse,
    months: 12,
  });
  const f = futures(plan, { seed: 'true', trials: 1, months: 12 });
  expect([f.eventMonth('policy.wait'), f.eventMonth('policyTrue.wait')]).toEqual([32_767, 5]);
  const [one] = await found(plan, 20, 12);
  expect(one.sentence).toContain('true in some month in 100 % of futures');
});

describe('inputs', () => {
  const noise: Changes = {
    'fees.from': 'cash',
    'fees.brackets': [{ from: 0, rate: '0.0095 to 0.0105' }],
    'costs.paper': { amount: '90 to 110', inflates: false },
    'costs.pens': { amount: '9 to 30', inflates: false },
  };
  it('that hardly matter are named, the widest first', async () => {
    const [one, ...others] = await found(practice(noise), 2000, 3);
    expect(others).toEqual([]);
    expect(one.path).toBe('costs.pens.amount');
    expect(one.sentence).toMatch(/^of 4 uncertain inputs 3 hardly matter: costs.pens.amount, .*costs.paper.amount/);
    expect(one.sentence).not.toContain('fees');
  });
  it('are left alone where too few futures tell', async () => {
    expect(await found(practice(noise), 199, 3)).toEqual([]);
  });
});
