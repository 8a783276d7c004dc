import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { futures } from '../support/futures.ts';
import { type Changes, practiceText, readPractice } from '../support/practice.ts';

const parse = await loadParser();
const run = (changes: Changes, months = 36, trials = 1) => {
  const plan = compile(readPractice(practiceText({ months, ...changes })), { name: 'practice', parse });
  return futures(plan, { seed: 'conditions', trials, months });
};
/** Months in which somebody came to work, who came in the month of the decision. */
const starts = (f: ReturnType<typeof run>): number[] => {
  const people = [1, ...f.along('fte')];
  return people.flatMap((count, i) => (i > 0 && count > people[i - 1] ? [i] : []));
};
const hire = (policy: Changes): Changes => ({
  'policies.help': { hire: { role: 'csa', recruiting: 0, ramp: 0 }, ...policy },
});

describe('a policy with a condition', () => {
  it('acts in the first month after the condition came true, on the figures of last month', () => {
    // ten households at 0.12 % a month: cash grows by 10,000 a month and passes 35,000 at the end of month 4
    const money = { 'fees.brackets': [{ from: 0, rate: 0.012 }], 'fees.from': 'cash' };
    expect(starts(run({ ...money, ...hire({ when: 'cash > 35000' }) }))).toEqual([5]);
  });

  it('waits until the condition has held for so many months in a row', () => {
    // true in the months after 1, 3, 4, 6, 7, 8 of a year: three in a row first after month 8
    const when = 'monthOfYear == 2 or monthOfYear == 4 or monthOfYear == 5 or (monthOfYear >= 7 and monthOfYear <= 9)';
    expect(starts(run(hire({ when, for: 3 })))).toEqual([9]);
  });

  it('rests for the cooldown and stops after so many times', () => {
    expect(starts(run(hire({ when: 'month >= 4', cooldown: 6, times: 3 })))).toEqual([4, 10, 16]);
  });

  it('does nothing where the value it asks for is missing', () => {
    expect(starts(run(hire({ when: 'not (trailing(joined, 12) > 5) and trailing(joined, 12) == 0' })))).toEqual([13]);
  });

  it('tells in how many futures it was taken, and when', () => {
    const f = run(hire({ when: 'month >= 4' }));
    expect(f.eventMonth('policy.help')).toBe(4);
  });

  it('fills a seat again that has fallen vacant', () => {
    const f = run({
      ...hire({ when: 'seats < 2', cooldown: 0, times: 2 }),
      'policies.part': { at: 10, letGo: { seat: 'help1' } },
    });
    expect(f.along('fte').slice(8, 12)).toEqual([2, 1, 2, 2]);
  });

  it('changes nothing in futures in which the condition never holds', () => {
    const base = { 'book.households': 30, 'tiers.only.departures': 0.2 };
    const plain = run(base, 24, 4);
    const never = run({ ...base, ...hire({ when: 'households > 1000' }) }, 24, 4);
    expect(never.across('aum', 24)).toEqual(plain.across('aum', 24));
    expect(never.across('households', 24)).toEqual(plain.across('households', 24));
  });
});
