import type { Answer, AnswerDifference, Comparison } from '../../src/summary/comparison.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { percent } from '../words/percent.ts';

/** "In the same future capacity comes later in 34 %, earlier in 5 % and in the same month in ...". */
export function orderSentence(
  { of }: Answer,
  { inSameFuture: same }: AnswerDifference,
  { start, months }: Comparison,
): string {
  const parts: readonly (readonly [number | undefined, string])[] = [
    [same.more.share, 'later in'],
    [same.less.share, 'earlier in'],
    [same.same.share, 'in the same month in'],
    [same.neither?.share, `not by ${calendarMonth(start, months)} with either in`],
    [same.unknown?.share, 'in an order that nobody can know in'],
  ];
  const said = parts.flatMap(([share = 0, words]) => (share > 0 ? [`${words} ${part(share)}`] : []));
  return `In the same future ${of === 'capacity.firm' ? 'capacity of the firm' : 'capacity'} comes ${listed(said)}`;
}

const part = (share: number): string => (share === 1 ? 'all' : percent(share));
