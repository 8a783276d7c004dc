import { describe, expect, test } from 'vitest';
import { loadParser } from '../../../src/compile/parseFormula.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { apartIn } from '../../../src/study/compare/apartIn.ts';
import { shippedPlan } from '../../run/shippedPlan.ts';
import { compared } from './twoPlans.ts';

const parse = await loadParser();
const planOf = (...sets: readonly string[]): Plan => shippedPlan('solo-advisor', 30, { sets, parse }).plan;
const solo = planOf();
const goals = (...all: readonly string[]) => `goals=[${all.join(', ')}]`;
const CALM = '{ name: calm, that: cash > 0, by: 12 }';

describe('what only one plan has, or both mean otherwise, is told apart', () => {
  test.each([
    ['a goal', [goals(CALM)], [{ what: 'goal', label: 'calm', in: 'alternative' }]],
    [
      'a target',
      ['target.rate=8 %'],
      ['aum', 'revenue', 'households', 'organicAum'].map((label) => ({ what: 'target', label, in: 'differs' })),
    ],
    ['a capacity rule', ['capacity.limit=0.9'], [{ what: 'capacity', label: 'Capacity', in: 'differs' }]],
    ['an advisor', ['people.jo={ name: Jo, role: advisor }'], [{ what: 'advisor', label: 'Jo', in: 'alternative' }]],
    ['a measure', ['measures.each=cash / households'], [{ what: 'measure', label: 'each', in: 'alternative' }]],
  ] as const)('%s', (_, sets, expected) => {
    expect(apartIn(solo, planOf(...sets))).toEqual(expected);
  });

  test('a goal of the same name with another condition differs', () => {
    const one = planOf(goals(CALM));
    const other = planOf(goals('{ name: calm, that: cash > 5000, by: 12 }'));
    expect(apartIn(one, other)).toEqual([{ what: 'goal', label: 'calm', in: 'differs' }]);
  });

  test('and is not compared, while what both share is', async () => {
    const one = planOf(goals(CALM, '{ name: grown, that: households > 34, at: 24 }'));
    const other = planOf(goals('{ name: grown, that: households > 34, at: 24 }'), 'target.rate=8 %');
    const { answers } = await compared([one, other], 50);
    const of = answers.map((answer) => answer.of);
    expect(of).toContain('goal.grown');
    expect(of).not.toContain('goal.calm');
    expect(of.filter((name) => name.startsWith('target.'))).toEqual([]);
  });

  test('two plans with other advisors share the capacity of the firm', async () => {
    const two = planOf('people.jo={ name: Jo, role: advisor }');
    const { answers } = await compared([solo, two], 50);
    expect(answers.filter(({ kind }) => kind === 'month').map(({ of }) => of)).toContain('capacity.owner');
  });
});
