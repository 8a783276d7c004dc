import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openInline } from '../../../src/run/inline.ts';
import { prepareSelfCheck } from '../../../src/study/selfCheck/selfCheck.ts';
import { randomPractices } from '../../support/randomPractices.ts';
import { runInline } from '../../support/runs.ts';
import { solo } from '../../support/solo.ts';

it('whatever a practice is made of, what is left of it is the chain (5 practices, 3 figures each, 4 se)', async () => {
  const samples = fc.sample(randomPractices, { seed: 5, numRuns: 5 });
  for (const sets of samples) {
    const prepared = await prepareSelfCheck(solo(sets), 24, openInline().run);
    const check = prepared.conclude(await runInline(prepared.plan, 'random', 100, 24));
    expect({ sets, apart: check.comparisons.filter(({ verdict }) => verdict === 'differs') }).toEqual({
      sets,
      apart: [],
    });
  }
});
