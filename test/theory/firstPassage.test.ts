import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';
import { errorsOfCount } from '../support/standardErrors.ts';

const trials = 2000;

/** P(Poisson(mean) >= k), term by term: the Erlang law of the k-th join at the ends of months. */
const atLeast = (k: number, mean: number): number => {
  let [term, below] = [Math.exp(-mean), 0];
  for (let i = 0; i < k; i++) {
    below += term;
    term *= mean / (i + 1);
  }
  return 1 - below;
};

describe('a count that only grows, half a join a month: first at four above the opening', () => {
  const plan = practice({ ...leads(12, { toClient: 0.5 }), 'prospects.arrivalSize': 1e9 });
  const f = futures(plan, { seed: 'first passage', trials, months: 24, only: ['households'] });

  /** The opening pipeline holds one prospect for certain, who signs in month 1 with one half. */
  const chance = (month: number): number => {
    const mean = 0.5 * (month - 1);
    return 0.5 * atLeast(4, mean) + 0.5 * atLeast(3, mean);
  };

  it.each([6, 9, 12, 18, 24])('by the end of month %i as the Erlang law says (4 se)', (month) => {
    const passed = f.across('households', month).filter((count) => count >= 14).length;
    expect(Math.abs(errorsOfCount(passed, trials, chance(month)))).toBeLessThan(4);
  });
});
