import type { Scenario } from './scenario.ts';

type Markets = Pick<Scenario, 'market' | 'inflationByYear'>;

/** What decides the months that no path gives; undefined where a path gives all of them. */
export const chanceOf = ({ market }: Markets): 'lognormal' | 'regimes' | 'bootstrap' | undefined =>
  market.model === 'path' ? market.afterwards : market.model;

/** Whether months of markets come from a file. */
export const readsFile = ({ market }: Markets): boolean =>
  market.file !== undefined && (market.model === 'bootstrap' || market.model === 'path');

/** Whether a number of markets or prices, by its path, counts under the model that is chosen. */
export const countsInMarket = (s: Markets, path: string): boolean => {
  const chance = chanceOf(s);
  if (path === 'inflation') return s.inflationByYear === undefined;
  if (path === 'market.return') return chance === 'lognormal' || (chance !== undefined && s.market.recentre);
  if (path === 'market.volatility') return chance === 'lognormal';
  if (path === 'market.block') return chance === 'bootstrap';
  if (path.startsWith('market.regimes.')) return chance === 'regimes';
  return !/^market\.(?:weights|returns)\./.test(path); // used up when the months are read
};
