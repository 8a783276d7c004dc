import type { Share } from '../../src/summary/forecast.ts';
import { chanceWithRange } from './chance.ts';

/** "72 % (70-74 %) of futures", or "3 in 5 futures (23-88 %)" where there are few. */
export function ofFutures(share: Share, trials: number): string {
  const words = chanceWithRange(share, trials);
  return /^\d+ in \d+/.test(words) ? words.replace(/^(\d+ in \d+)/, '$1 futures') : `${words} of futures`;
}
