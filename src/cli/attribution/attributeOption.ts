import { parseNumber } from '../../scenario/parseNumber.ts';
import { showValue } from '../../scenario/showValue.ts';
import type { Asked } from '../commandLine.ts';

/** Enough for a part to be known to two or three points. */
const EXAMPLE = 1_000;
/** The answers of every scenario are held at once: of a hundred scenarios and forty answers, 320 MB. */
export const MOST_ATTRIBUTED = 10_000;

/** Whether so many futures show what a difference comes from, or none are wanted. */
export const isAttribute = (futures: number): boolean =>
  Number.isInteger(futures) && futures >= 0 && futures <= MOST_ATTRIBUTED && futures !== 1;

/**
 * Futures in which differences are attributed to changes, 0 for no attribution, undefined for as many as seems good; and what
 * is wrong with the option.
 */
export function attributeOption(asked: Pick<Asked, 'value'>): {
  readonly futures: number | undefined;
  readonly mistakes: readonly string[];
} {
  const text = asked.value('attribute');
  if (text === undefined) return { futures: undefined, mistakes: [] };
  const number = parseNumber(text, 'trials');
  if (number.ok && isAttribute(number.value)) return { futures: number.value, mistakes: [] };
  const sentence = `--attribute: expected a whole number of futures from 2 to ${MOST_ATTRIBUTED}, or 0 for none, got ${showValue(text)}. Write --attribute ${EXAMPLE}.`;
  return { futures: 0, mistakes: [sentence] };
}
