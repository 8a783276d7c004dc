import type { Share } from './forecast.ts';

/** How far the truth may be from a share, on the side where it may be farther. */
export const reachOf = ({ share, low, high }: Share): number => Math.max(share - low, high - share);
