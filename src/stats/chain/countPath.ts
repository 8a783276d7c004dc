import { makeChainWalk } from './chainWalk.ts';
import type { CountChain } from './countChain.ts';

/** Probability that may be missing from a law before its figures are called wrong. */
export const MOST_LEAK = 1e-9;
const HARDLY_ABOVE = 1e-13; // far counts weigh in a fourth moment with the fourth power of their distance

/** Moments of the count at the end of each step, entry 0 being the end of the first; `fourth` is about the mean. */
export type CountPath = {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly fourth: Float64Array;
  /** Largest probability found missing. */
  readonly leak: number;
};

/**
 * The law of the count, step by step, on a table of states that is doubled until hardly any
 * probability falls outside it.
 * @throws ChainTooLarge when that takes more than MOST_STATES states.
 */
export const countPath = (chain: CountChain, steps: number): CountPath => {
  for (let most = expected(chain, steps); ; most = Math.ceil(1.3 * most)) {
    const path = within(chain, steps, most);
    if (path !== undefined) return path;
  }
};

/** Where the mean leads at most, and nine standard deviations more by a straight line through the next month's mean. */
const expected = ({ opening, leave, agreeing }: CountChain, steps: number): number => {
  let [count, variance, most] = [opening, 0, opening];
  const meanOf = (law: Float64Array): number => law.reduce((sum, chance, k) => sum + k * chance, 0);
  const more = meanOf(agreeing(opening + 1)) - meanOf(agreeing(opening));
  for (let t = 0; t < steps; t++) {
    const left = count * (1 - leave);
    const law = agreeing(Math.round(left));
    const joiners = meanOf(law);
    const squares = law.reduce((sum, chance, k) => sum + k * k * chance, 0);
    const pull = (1 - leave) * (1 + more);
    variance = pull * pull * variance + left * leave + squares - joiners * joiners;
    count = left + joiners;
    most = Math.max(most, count + 9 * Math.sqrt(variance));
  }
  return Math.ceil(most) + 32;
};

const within = (chain: CountChain, steps: number, most: number): CountPath | undefined => {
  const walk = makeChainWalk(chain, most);
  const [mean, sd, fourth] = [new Float64Array(steps), new Float64Array(steps), new Float64Array(steps)];
  let worst = 0;
  for (let t = 0; t < steps; t++) {
    walk.step();
    if (walk.above() > HARDLY_ABOVE) return undefined;
    const leak = walk.leak() + walk.above();
    if (!(leak <= MOST_LEAK)) throw new Error(`the chain lost ${leak} of its probability by step ${t + 1}`);
    worst = Math.max(worst, leak);
    walk.each((count, chance) => {
      mean[t] += count * chance;
    });
    let square = 0;
    walk.each((count, chance) => {
      const d = (count - mean[t]) * (count - mean[t]);
      square += d * chance;
      fourth[t] += d * d * chance;
    });
    sd[t] = Math.sqrt(square);
  }
  return { mean, sd, fourth, leak: worst };
};
