import type { Share } from '../../src/summary/forecast.ts';

const Z = 1.959963984540054;

/** 95 % interval of a share seen in `trials` (Wilson 1927), for shares that the forecast gives without one. */
export function shareInterval(share: number, trials: number): Share {
  if (trials === 0) return { share, low: 0, high: 1 };
  const z2 = (Z * Z) / trials;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
