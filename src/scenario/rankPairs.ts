import type { RankPair } from './latentMatrix.ts';
import type { Scenario } from './scenario.ts';

/** The correlations of a scenario as plain numbers. */
export const rankPairs = (s: Scenario): RankPair[] =>
  s.correlations.map(({ between, rank }) => ({ between, rank: rank.kind === 'fixed' ? rank.value : rank.median }));
