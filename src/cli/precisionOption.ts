import { isPrecision, LEAST_PRECISION, MOST_PRECISION } from '../job/isPrecision.ts';
import { Refusal } from '../job/refusal.ts';
import { parseNumber } from '../scenario/parseNumber.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Asked } from './commandLine.ts';

const USUAL = 0.01;

/** How well the headline shares are to be known; undefined where a number of trials is asked for. */
export function precisionOption(asked: Asked): number | undefined {
  const text = asked.value('precision');
  if (text === undefined) return undefined;
  const number = parseNumber(text, 'share');
  if (number.ok && number.suffix === '' && isPrecision(number.value)) return number.value;
  const meant = number.ok ? (number.suffix === '' ? number.value / 100 : number.value) : USUAL; // percent, as many say it
  const wayOut = isPrecision(meant) ? Number(meant.toPrecision(6)) : USUAL;
  throw new Refusal(
    `--precision: expected a share from ${LEAST_PRECISION} to ${MOST_PRECISION} as a plain number, got ${showValue(text)}. Write --precision ${wayOut}.`,
  );
}
