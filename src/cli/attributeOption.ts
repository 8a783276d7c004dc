import { isAttribute, MOST_ATTRIBUTED } from '../job/attribution/isAttribute.ts';
import { parseNumber } from '../scenario/parseNumber.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Asked } from './commandLine.ts';

/** Enough for a part to be known to two or three points. */
const EXAMPLE = 1_000;

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
