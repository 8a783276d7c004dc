import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { changeOf } from '../../src/scenario/changeOf.ts';
import { futures } from '../support/futures.ts';
import { practice, practiceText, readPractice } from '../support/practice.ts';
import { hireOf, solo } from '../support/solo.ts';

const run = (changes: Parameters<typeof practice>[0], trials = 1, months = 12) =>
  futures(practice(changes), { seed: 'policies', trials, months });

const feeOf = (rate: number) => ({ 'fees.brackets': [{ from: 0, rate }] });

describe('a policy that changes a number', () => {
  it('acts from its month on: ten households of a million at 1.2 % bring 10,000 a month, then at 0.6 % half', () => {
    const f = run({
      ...feeOf(0.012),
      'fees.from': 'cash',
      'policies.cut': { at: 5, change: { 'fees.brackets.0.rate': 0.006 } },
    });
    const revenue = f.along('revenue').map(Math.round);
    expect(revenue.slice(0, 4)).toEqual([10_000, 10_000, 10_000, 10_000]);
    expect(revenue.slice(4, 6)).toEqual([5_000, 5_000]);
  });

  it('multiplies with a factor', () => {
    const f = run({
      ...feeOf(0.012),
      'fees.from': 'cash',
      'policies.rise': { at: 2, change: { 'fees.brackets.0.rate': 'x 1.1' } },
    });
    expect(f.at('revenue', 0, 2)).toBeCloseTo(11_000, 9);
  });

  it('is taken back before the next trial', () => {
    const f = run(
      { ...feeOf(0.012), 'fees.from': 'cash', 'policies.cut': { at: 5, change: { 'fees.brackets.0.rate': 0 } } },
      2,
    );
    expect(f.at('revenue', 1, 4)).toBeCloseTo(10_000, 6);
    expect(f.at('revenue', 1, 5)).toBe(0);
  });

  it('reaches what is worked out once a trial: the hazard of a tier, from its month on', () => {
    const changed = { 'tiers.only.departures': 0.99 };
    const f = run({ 'book.households': 200, 'departures.firstYear': 1, 'policies.unrest': { at: 4, change: changed } });
    expect(f.along('leftMoved').slice(0, 3)).toEqual([0, 0, 0]);
    expect(f.at('leftMoved', 0, 4)).toBeGreaterThan(0);
  });

  it('leaves no trace where it writes what is there already', () => {
    const plain = futures(solo([hireOf('csa', 6)]), { seed: 'inert', trials: 3, months: 60 });
    const inert = futures(
      solo([
        hireOf('csa', 6),
        'policies.same={ at: 9, change: { prospects.minimumAum: 0, tiers.gold.departures: x 1 } }',
      ]),
      { seed: 'inert', trials: 3, months: 60 },
    );
    for (let k = 0; k < 3; k++) expect(inert.trialOf(k)).toEqual(plain.trialOf(k));
  });

  it('finds every number that the scenario lets it change', () => {
    const scenario = readPractice(practiceText({ 'policies.hireCsa': { at: 3, hire: { role: 'csa' } } }));
    const paths: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('spec' in value && 'kind' in value) paths.push(path);
      else if (/^roles\.(associate|paraplanner|operationsAssociate)$/.test(path))
        return; // nobody holds them
      else for (const [key, below] of Object.entries(value)) walk(below, path === '' ? key : `${path}.${key}`);
    };
    walk(scenario, '');
    const middle = (path: string) =>
      path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], scenario);
    const unused = /^roles\.advisor\.(ramp|recruitingCost)$/; // the only advisor is there from the first day
    const open = paths.filter(
      (path) => !unused.test(path) && changeOf(scenario, path, (middle(path) as { value?: number }).value ?? 1).ok,
    );
    expect(open.length).toBeGreaterThan(50);
    const nowhere = open.filter((path) => {
      const text = practiceText({
        'policies.hireCsa': { at: 3, hire: { role: 'csa' } },
        'policies.alter': { at: 2, change: { [path]: 'x 1' } },
      });
      const { numbers } = compile(readPractice(text), { name: 'alter' });
      const plain = compile(readPractice(practiceText({ 'policies.hireCsa': { at: 3, hire: { role: 'csa' } } })), {
        name: 'plain',
      });
      return numbers.length <= plain.numbers.length + 6; // a policy without an effect
    });
    expect(nowhere).toEqual([]);
  });
});

describe('somebody let go', () => {
  const csa = { 'people.casey': { role: 'csa' } };
  it('is gone from that month on, and nobody follows', () => {
    const f = run({ ...csa, 'policies.part': { at: 3, letGo: { seat: 'casey' } } });
    expect(f.along('fte').slice(0, 4)).toEqual([2, 2, 1, 1]);
    expect(f.at('openSearches', 0, 12)).toBe(0);
  });
});

describe('alike seats', () => {
  it('stand under one id with a count', () => {
    const f = run({ 'people.staff': { role: 'csa', count: 3 } });
    expect(f.at('fte', 0, 1)).toBe(4);
  });
});
