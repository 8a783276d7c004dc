import type { Means, OwnMeans } from './means.ts';

/** Differences of the three means in standard errors of the difference, each trial of either as uncertain as ours. */
export type Agreement = {
  readonly households: number;
  readonly aum: number;
  readonly hit: number;
  /** Whether they are one book: no difference above 4 standard errors. */
  readonly agrees: boolean;
};

const MOST = 4; // one honest comparison of three in 5,000 is refused

/** How far a reference is from what the engine says. @throws RangeError for a mean that is no number. */
export const agreement = (own: OwnMeans, other: Means): Agreement => {
  const trials = 1 / own.trials + 1 / other.trials;
  const errors = (ours: number, theirs: number, variance: number): number => {
    if (!Number.isFinite(ours) || !Number.isFinite(theirs)) throw new RangeError('a mean of the book is no number');
    return ours === theirs ? 0 : (ours - theirs) / Math.sqrt(variance * trials);
  };
  const share = (own.hit * own.trials + other.hit * other.trials) / (own.trials + other.trials); // of both together
  const households = errors(own.households, other.households, own.householdsSd ** 2);
  const aum = errors(own.aum, other.aum, own.aumSd ** 2);
  const hit = errors(own.hit, other.hit, share * (1 - share));
  return { households, aum, hit, agrees: [households, aum, hit].every((error) => Math.abs(error) <= MOST) };
};
