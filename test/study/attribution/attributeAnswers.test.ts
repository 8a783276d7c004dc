import { describe, expect, it } from 'vitest';
import { rootKey } from '../../../src/random/rootKey.ts';
import { openInline } from '../../../src/run/inline.ts';
import { attributeAnswers } from '../../../src/study/attribution/attributeAnswers.ts';
import { compared, differenceIn, MONTHS, planOf, TRIALS } from '../compare/twoPlans.ts';
import { design } from './orders.ts';

const SETS = ['policies.hireCsa={ at: 2, hire: { role: csa } }', 'fees.minimum=6000', 'target.rate=0.124'];

/** The solo advisor with some of the sets. */
const withSets = (company: readonly number[]) =>
  planOf(
    'solo-advisor',
    company.map((i) => SETS[i]),
  );

const attributed = async () => {
  const comparison = await compared([withSets([]), withSets([0, 1, 2])]);
  const { run } = openInline();
  const found = await attributeAnswers({
    answers: comparison.answers,
    design: design(3),
    planOf: async (company) => withSets(company),
    request: { rootKey: rootKey('compared'), trials: TRIALS, months: MONTHS },
    run,
  });
  return { comparison, found };
};
const once = attributed();

describe('answers of plans, attributed to three changes', () => {
  it('add up to the differences that the comparison found in the same futures', async () => {
    const { comparison, found } = await once;
    expect(found).toMatchObject({ exact: true, simulated: 8 });
    expect(found.answers.length).toBeGreaterThan(10);
    for (const { answer, difference, parts, futures } of found.answers) {
      const compared = differenceIn(comparison.alternatives[0], answer);
      expect(futures).toBe(compared.pairs);
      const size = Math.max(Math.abs(difference), ...parts.map(({ part }) => Math.abs(part)));
      expect(Math.abs(difference - compared.difference)).toBeLessThanOrEqual(1e-6 * size);
      expect(Math.abs(parts.reduce((sum, { part }) => sum + part, 0) - difference)).toBeLessThanOrEqual(1e-6 * size);
    }
  });

  it('give the fees their own and the hire its own where they do not meet', async () => {
    const { found } = await once;
    const partsIn = (id: string) => found.answers.find(({ answer }) => answer === id)?.parts.map(({ part }) => part);
    const [hire, fees] = partsIn(`fte.end@${MONTHS}`) ?? [];
    expect(hire).toBeGreaterThan(0.8);
    expect(fees).toBe(0);
    const [, revenue] = partsIn('revenue.sum@12') ?? [];
    expect(revenue).toBeGreaterThan(1000);
  });

  it('give nothing to what changes nothing, within what so many futures can tell', async () => {
    const { found } = await once;
    for (const { answer, parts } of found.answers) {
      expect([answer, parts[2].part]).toEqual([answer, 0]);
      expect(parts[2].low).toBeLessThanOrEqual(0);
    }
  });
});
