import { expect, it } from 'vitest';
import { OP } from '../../src/plan/formula.ts';
import { CODE, MEASURE, tableOf } from '../../src/plan/layout.ts';
import { measureGroups } from '../../src/summary/reduceGroups.ts';
import { shippedPlan } from '../run/shippedPlan.ts';

const { numbers, legend } = shippedPlan('solo-advisor', 24).plan;
const measures = tableOf(numbers, 'measures');
const code = tableOf(numbers, 'code');
const groups = measureGroups(numbers);
const field = (measure: number, which: number): number => numbers[measures.at + measure * measures.cols + which];
/** Moving sums that a measure takes, in words. */
const sumsOf = (measure: number): string[] => {
  const from = field(measure, MEASURE.at);
  return Array.from({ length: field(measure, MEASURE.length) }, (_, i) => code.at + (from + i) * code.cols)
    .filter((at) => numbers[at + CODE.op] === OP.sum)
    .map((at) => [CODE.a, CODE.b, CODE.c].map((operand) => numbers[at + operand]).join(' '));
};

it('every measure that is not the same as another is in one group', () => {
  const themselves = legend.measures.map((_, measure) => measure).filter((at) => field(at, MEASURE.sameAs) === at);
  expect(themselves.length).toBeLessThan(legend.measures.length);
  expect(groups.flat().toSorted((a, b) => a - b)).toEqual(themselves);
});

it('no group is so large that a thread would be busy with it when all others rest', () => {
  expect(Math.max(...groups.map(({ length }) => length))).toBeLessThanOrEqual(6);
});

it('measures that take the same sums over a year are together', () => {
  const asked = groups.map((group) => new Set(group.flatMap(sumsOf)).size).reduce((sum, size) => sum + size, 0);
  const alone = groups.flat().reduce((sum, measure) => sum + new Set(sumsOf(measure)).size, 0);
  expect(asked).toBeLessThan(0.6 * alone);
});

it('the first group has more steps to do than the last', () => {
  const steps = (group: readonly number[]) => group.reduce((sum, measure) => sum + field(measure, MEASURE.length), 0);
  expect(steps(groups[0])).toBeGreaterThan(3 * steps(groups[groups.length - 1]));
});
