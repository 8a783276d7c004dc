import type { Answer, Comparison } from '../../src/summary/comparison.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { metricName } from '../words/metricName.ts';
import { rate } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { span } from '../words/span.ts';
import { isTargetMetric } from './isTargetMetric.ts';

type Month = (start: string, month: number) => string;

/** What an answer is of, in a sentence: "the chance of hitting capacity by December 2028", "revenue in 2036". */
export function answerName(answer: Answer, comparison: Comparison): string {
  if (answer.kind === 'amount')
    return `${article(answer)}${lower(amountLabel(answer))} ${when(answer, comparison, calendarMonth)}`;
  if (answer.kind === 'month') return `the month of hitting capacity${whose(answer, comparison)}`;
  return `the chance of ${chanceOf(answer, comparison, calendarMonth)}`;
}

/** The same as the heading of a row: "Capacity by Dec 2028". */
export function answerHeading(answer: Answer, comparison: Comparison): string {
  if (answer.kind === 'amount') return `${amountLabel(answer)} ${when(answer, comparison, shortMonth)}`;
  if (answer.kind === 'month') return `Median month of hitting capacity${whose(answer, comparison)}`;
  const words = chanceOf(answer, comparison, shortMonth);
  return words[0].toUpperCase() + words.slice(1);
}

function chanceOf(answer: Answer, comparison: Comparison, say: Month): string {
  const { of, label, month, rate: asked } = answer;
  const { start } = comparison;
  if (of === 'cashOut') return `cash below zero by ${say(start, month)}`;
  if (of.startsWith('capacity.')) {
    const who = whose(answer, comparison);
    return month === 0 ? `being at capacity${who} at the start` : `hitting capacity${who} by ${say(start, month)}`;
  }
  const metric = of.slice('target.'.length);
  if (of.startsWith('target.') && isTargetMetric(metric)) {
    const pace = asked === undefined ? '' : ` ${rate(asked)} a year or more`;
    return `growing ${metricName(metric)}${pace} through ${say(start, month)}`;
  }
  return `the goal "${plainName(label, 80)}"`;
}

/** Whose capacity, where it is not clear. */
function whose({ of, label }: Answer, { answers }: Comparison): string {
  if (answers.every((other) => !other.of.startsWith('capacity.') || other.of === of)) return '';
  return of === 'capacity.firm' ? ' as a firm' : ` (${plainName(label.replace(/ at capacity$/, ''), 40)})`;
}

type AmountAnswer = Extract<Answer, { kind: 'amount' }>;

function amountLabel({ label, of, over }: AmountAnswer): string {
  if (over.by === 'ratio' && of === 'operatingProfit') return 'Operating margin';
  return over.by === 'least' ? `Lowest ${lower(plainName(label, 60))}` : plainName(label, 60);
}

/** What has an owner, or is one of many. */
const article = ({ of, over }: AmountAnswer): string => (of === 'ownerDraw' || over.by === 'least' ? 'the ' : '');

/** "in the year to December 2036", "at the end of December 2036", "over 10 years". */
function when({ over, month }: AmountAnswer, { start, months }: Comparison, say: Month): string {
  if (over.by === 'end') return say === shortMonth ? `at ${say(start, month)}` : `at the end of ${say(start, month)}`;
  if (over.from === 1 && month === months) return `over ${span(months)}`;
  if (month - over.from + 1 === 12) return `in the year to ${say(start, month)}`;
  return `over ${span(month - over.from + 1)} to ${say(start, month)}`;
}

/** A label within a sentence; initials such as AUM stay. */
const lower = (label: string): string => (/^[A-Z]{2}/.test(label) ? label : label[0].toLowerCase() + label.slice(1));
