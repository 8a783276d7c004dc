import type { GrowthSplit } from '../../src/summary/forecast.ts';

/** A typical year of the split: the mean over years. `lost` takes away whatever its sign. */
export function meanGrowth(years: readonly GrowthSplit[]): GrowthSplit | null {
  if (years.length === 0) return null;
  const mean = (part: keyof GrowthSplit) => years.reduce((sum, year) => sum + year[part], 0) / years.length;
  return { market: mean('market'), flows: mean('flows'), new: mean('new'), lost: Math.abs(mean('lost')) };
}
