import type { Share } from '../../src/summary/forecast.ts';
import { chanceWithRange } from './chance.ts';

/** "72 % (70-74 %) of futures", or "3 in 5 futures (23-88 %)" and "about 7 in 10 futures (63-80 %)" where there are few. */
export function ofFutures(share: Share, trials: number): string {
  const words = chanceWithRange(share, trials);
  const counted = /^((?:about |under |over )?\d+ in \d+)/;
  return counted.test(words) ? words.replace(counted, '$1 futures') : `${words} of futures`;
}
