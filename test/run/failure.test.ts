import { expect, test } from 'vitest';
import { workText } from '../../src/run/failure.ts';
import { measureGroups } from '../../src/summary/reduceGroups.ts';
import { shippedPlan } from './shippedPlan.ts';

const { plan } = shippedPlan('solo-advisor', 1);
const request = { rootKey: [0, 0] as const, trials: 1301, months: 1 };
const groups = measureGroups(plan.numbers);
const names = groups[0].map((measure) => plan.legend.measures[measure].name);

test.each([
  ['simulate', 0, 'the simulation of trials 0 to 99 (block 0)'],
  ['simulate', 12, 'the simulation of trials 1200 to 1299 (block 12)'],
  ['simulate', 13, 'the simulation of trial 1300 (block 13)'],
  ['simulate', -1, 'the simulation outside any block'],
  ['reduce', 0, `the summary of ${names.join(', ')} (task 0)`],
  ['reduce', groups.length, `the summary of the targets, drivers or goals (task ${groups.length})`],
  ['reduce', -1, 'the summary outside any task'],
] as const)('%s at %i is %s', (phase, at, text) => {
  expect(workText(phase, at, plan, request)).toBe(text);
});
