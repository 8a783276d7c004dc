import type { Answer, Comparison } from '../../src/summary/comparison.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { metricName } from '../words/metricName.ts';
import { plainName } from '../words/plainName.ts';
import { span } from '../words/span.ts';
import { isTargetMetric } from './isTargetMetric.ts';

type Month = (start: string, month: number) => string;

/** What an answer is of, in a sentence: "the chance of hitting capacity by December 2028", "revenue in 2036". */
export function answerName(answer: Answer, comparison: Comparison): string {
  if (answer.kind === 'amount') return `${lower(amountLabel(answer))} ${when(answer, comparison, calendarMonth)}`;
  if (answer.kind === 'month') return `the month in which ${whoHits(answer)} first`;
  return `the chance of ${chanceOf(answer, comparison, calendarMonth)}`;
}

/** The same as the heading of a row: "Capacity by Dec 2028". */
export function answerHeading(answer: Answer, comparison: Comparison): string {
  if (answer.kind === 'amount') return `${amountLabel(answer)} ${when(answer, comparison, shortMonth)}`;
  if (answer.kind === 'month') return `Month of ${capacityLabel(answer)}`;
  const words = chanceOf(answer, comparison, shortMonth);
  return words[0].toUpperCase() + words.slice(1);
}

function chanceOf({ of, label, month, id }: Answer, { start }: Comparison, say: Month): string {
  if (of === 'cashOut') return `cash below zero by ${say(start, month)}`;
  if (of.startsWith('capacity.')) {
    return month === 0
      ? 'being at capacity at the start'
      : `hitting capacity${whose(id, label)} by ${say(start, month)}`;
  }
  const metric = of.slice('target.'.length);
  if (of.startsWith('target.') && isTargetMetric(metric)) {
    return `keeping the pace in ${metricName(metric)} through ${say(start, month)}`;
  }
  return `the goal "${plainName(label, 80)}"`;
}

const whose = (id: string, label: string): string => (id.startsWith('capacity.firm') ? ' as a firm' : who(label));
const who = (label: string): string => ` (${plainName(label.replace(/ at capacity$/, ''), 40)})`;
const whoHits = ({ id, label }: Answer): string =>
  id === 'capacity.firm'
    ? 'the firm is at capacity'
    : `${plainName(label.replace(/ at capacity$/, ''), 40)} is at capacity`;
const capacityLabel = ({ id, label }: Answer): string =>
  id === 'capacity.firm' ? 'capacity of the firm' : `capacity (${plainName(label.replace(/ at capacity$/, ''), 40)})`;

type AmountAnswer = Extract<Answer, { kind: 'amount' }>;

function amountLabel({ label, of, over }: AmountAnswer): string {
  if (over.by === 'ratio' && of === 'operatingProfit') return 'Operating margin';
  return over.by === 'least' ? `Lowest ${lower(plainName(label, 60))}` : plainName(label, 60);
}

/** "in the year to December 2036", "at the end of December 2036", "over 10 years". */
function when({ over, month }: AmountAnswer, { start, months }: Comparison, say: Month): string {
  if (over.by === 'end') return say === shortMonth ? `at ${say(start, month)}` : `at the end of ${say(start, month)}`;
  if (over.from === 1 && month === months) return `over ${span(months)}`;
  if (month - over.from + 1 === 12) return `in the year to ${say(start, month)}`;
  return `over ${span(month - over.from + 1)} to ${say(start, month)}`;
}

/** A label within a sentence; initials such as AUM stay. */
const lower = (label: string): string => (/^[A-Z]{2}/.test(label) ? label : label[0].toLowerCase() + label.slice(1));
