import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';

/**
 * Failures before the first success at `chance` a try (0 < chance <= 1), where u is the share that waits longer:
 * the smallest k with (1 - chance)^(k + 1) <= u. Small u is a long wait; Infinity at chance 0.
 */
export function geometric(u: number, chance: number): number {
  if (chance >= 1) return 0;
  if (!(chance > 0)) return Infinity;
  return Math.max(0, Math.ceil(log(u) / log1p(-chance)) - 1);
}
