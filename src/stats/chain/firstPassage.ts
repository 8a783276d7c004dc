import { makeChainWalk } from './chainWalk.ts';
import type { CountChain } from './countChain.ts';
import { MOST_LEAK } from './countPath.ts';

/**
 * Chance that the count has been at `level` or above at the end of some step, by steps (entry 0 the first). An opening
 * at or above the level has passed it before the first step: 1 throughout.
 * @throws ChainTooLarge when the states below the level are more than MOST_STATES.
 */
export const firstPassage = (chain: CountChain, level: number, steps: number): Float64Array => {
  const passed = new Float64Array(steps).fill(1);
  if (chain.opening >= level) return passed;
  const walk = makeChainWalk(chain, level - 1);
  for (let t = 0; t < steps; t++) {
    walk.step();
    const leak = walk.leak();
    if (!(leak <= MOST_LEAK)) throw new Error(`the chain lost ${leak} of its probability by step ${t + 1}`);
    passed[t] = walk.above();
  }
  return passed;
};
