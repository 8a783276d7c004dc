import type { Answer, Comparison } from '../../src/summary/comparison.ts';
import { shortMonth, yearOf } from '../words/calendarMonth.ts';
import { chance } from '../words/chance.ts';
import { quantity } from '../words/quantity.ts';
import { unitOf } from '../words/unitOf.ts';

/** What one scenario answers: "73 %", "$1.2M", "Jul 2028". */
export function valueWords(answer: Answer, scenario: number, { compared, start, months }: Comparison): string {
  if (answer.kind === 'chance') return chance(answer.values[scenario], compared).words;
  if (answer.kind === 'amount') return quantity(answer.values[scenario].mean, unitOf(answer.unit));
  const { p50 } = answer.values[scenario];
  if (p50 === null) return `not by ${yearOf(start, months)}`;
  return p50 === 0 ? 'the start' : shortMonth(start, p50);
}
