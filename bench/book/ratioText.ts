import { spreadOf } from '../spread.ts';

const times = (ratio: number): string => ratio.toPrecision(3);

/** How the engine's times compare with a reference's, fastest with fastest and middle with middle. */
export const ratioText = (own: readonly number[], reference: readonly number[]): string => {
  const ours = spreadOf(own);
  const theirs = spreadOf(reference);
  if (ours.minimum >= theirs.minimum) {
    const median = times(ours.median / theirs.median);
    return `the engine takes ${times(ours.minimum / theirs.minimum)} times as long (medians: ${median})`;
  }
  const median = times(theirs.median / ours.median);
  return `the engine is ${times(theirs.minimum / ours.minimum)} times as fast (medians: ${median})`;
};
