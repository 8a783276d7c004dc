import { expect, test } from 'vitest';
import { workText } from '../../src/run/failure.ts';
import { shippedPlan } from './shippedPlan.ts';

const { plan } = shippedPlan('solo-advisor', 1);
const request = { rootKey: [0, 0] as const, trials: 1301, months: 1 };
const measures = plan.legend.measures.length;

test.each([
  ['simulate', 0, 'the simulation of trials 0 to 99 (block 0)'],
  ['simulate', 12, 'the simulation of trials 1200 to 1299 (block 12)'],
  ['simulate', 13, 'the simulation of trial 1300 (block 13)'],
  ['simulate', -1, 'the simulation outside any block'],
  ['reduce', 0, `the summary of ${plan.legend.measures[0]?.name} (task 0)`],
  ['reduce', measures, `the summary of the targets, drivers or goals (task ${measures})`],
  ['reduce', -1, 'the summary outside any task'],
] as const)('%s at %i is %s', (phase, at, text) => {
  expect(workText(phase, at, plan, request)).toBe(text);
});
