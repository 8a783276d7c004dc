import { log } from '../math/log.ts';
import { PURCHASE } from '../plan/purchase.ts';
import type { Arena } from './arena.ts';
import { FIRST_YEARS, makeTiers } from './tiers.ts';

/**
 * Own hazard a month of a household at a tenure in months: that of its tier and tenure; of a household that was bought, in
 * its first year, the one under which the stated share is kept over twelve months.
 */
export const makeTenureRate = (a: Arena) => {
  const { numbers: n, home } = a;
  const tiers = a.once(makeTiers);
  const purchases = a.table('purchases');
  const first = 1 + a.channels; // origin of the first purchase

  return (i: number, months: number): number => {
    const p = home.origin[i] - first;
    if (p < 0 || months >= FIRST_YEARS) return tiers.rate(home.tier[i], months);
    return -log(n[purchases.at + p * purchases.cols + PURCHASE.retention]) / 12;
  };
};
