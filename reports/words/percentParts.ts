import { percent } from './percent.ts';

/**
 * Parts of one whole in whole percent that add up to 100, by largest remainders: each is rounded down, and what is then
 * missing goes, a point each, to those that lost most. What is under 1 % or over 99 % is said so, as by itself.
 */
export function percentParts(shares: readonly number[]): readonly string[] {
  const floors = shares.map((share) => Math.floor(100 * share + 1e-9));
  const missing = Math.round(100 * shares.reduce((a, b) => a + b, 0)) - floors.reduce((a, b) => a + b, 0);
  const lost = (i: number): number => 100 * shares[i] - floors[i];
  const raised = shares
    .map((_, i) => i)
    .filter((i) => floors[i] >= 1)
    .toSorted((a, b) => lost(b) - lost(a))
    .slice(0, missing);
  return shares.map((share, i) =>
    share < 0.01 || share > 0.99 ? percent(share) : `${floors[i] + (raised.includes(i) ? 1 : 0)} %`,
  );
}
