import type { Share } from '../../src/summary/forecast.ts';
import { article } from './article.ts';
import { chance } from './chance.ts';

/** "a 72 % chance (70-74 %) of it", "about a 7 in 10 chance (63-80 %) of it", "a chance of it that is under 1 %". */
export function chanceOf(what: string, share: Share, trials: number): string {
  const { words, range } = chance(share, trials);
  const interval = range === '' ? '' : ` (${range})`;
  if (/^\d+ %$/.test(words)) return `${article(words)} ${words} chance${interval} of ${what}`;
  const tenths = /^about (\d in 10)$/.exec(words)?.[1];
  if (tenths !== undefined) return `about ${article(tenths)} ${tenths} chance${interval} of ${what}`;
  return `a chance of ${what} that is ${words}${interval}`;
}
