import { expect, test } from 'vitest';
import { rootKey } from '../../../src/random/rootKey.ts';
import { comparePlans } from '../../../src/study/compare/comparePlans.ts';
import { RUNNERS } from '../../run/runners.ts';
import { MONTHS, planOf } from './twoPlans.ts';

const plans = [planOf('solo-advisor'), planOf('first-hire')];

test('a comparison is the same to the byte from every runner, on any number of threads', async () => {
  const texts: string[] = [];
  for (const [, open] of RUNNERS) {
    const runner = await open();
    const provenance = { seed: 'runners', text: '', files: {}, engine: 'test' };
    const comparison = await comparePlans(
      plans.map((plan) => ({ plan, provenance })),
      { rootKey: rootKey('runners'), trials: 130, months: MONTHS },
      runner.run,
    );
    await runner.close();
    texts.push(JSON.stringify(comparison));
  }
  expect(new Set(texts).size).toBe(1);
});
