import type { ReplayMonth } from '../../../src/summary/replay.ts';
import { ratio } from '../../words/percent.ts';

const STEP = 0.1; // of the peak: falls are told in tenths
const ROUNDING = 1e-9;

/** By month, what is worth telling of markets: each tenth that they are deeper below their highest, and their way back. */
export function marketLines(story: readonly ReplayMonth[]): readonly (readonly string[])[] {
  let told = 0;
  return story.map(({ market }) => {
    const depth = Math.floor(market.below / STEP + ROUNDING);
    if (depth > told) {
      told = depth;
      return [`Markets stand ${ratio(market.below)} below their highest.`];
    }
    if (market.below === 0 && told > 0) {
      told = 0;
      return ['Markets are back at their highest.'];
    }
    return [];
  });
}
