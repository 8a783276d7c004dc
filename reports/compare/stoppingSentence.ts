import type { Comparison, JudgedDifference } from '../../src/summary/comparison.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { listed } from '../words/listed.ts';
import { metricName } from '../words/metricName.ts';
import { plainName } from '../words/plainName.ts';
import { points } from '../words/points.ts';
import { isTargetMetric } from './isTargetMetric.ts';

const NAMED = 3;

/** How many futures were simulated and why no more, where a precision was asked for. */
export function stoppingSentence(comparison: Comparison, names: readonly string[]): readonly string[] {
  const { stopping, trials } = comparison;
  if (stopping === undefined) return [];
  const { precision, settled, differences } = stopping;
  const futures = `${grouped(trials)} futures of each`;
  if (settled) {
    const close = differences.some(({ verdict }) => verdict === 'close');
    const or = close ? `, or the difference is known to within ${points(precision)} and may be none` : '';
    return [
      `Stopped after ${futures}: of every headline chance it is clear which scenario has more${or}, whenever one looks.`,
    ];
  }
  const open = differences.filter(({ verdict }) => verdict === 'open');
  const said = open.slice(0, NAMED).map((one) => openWords(one, comparison, names));
  const more = open.length > NAMED ? [`${open.length - NAMED} more`] : [];
  return [
    `Stopped at the limit of ${futures}, before every headline difference was settled: open ${open.length === 1 ? 'is' : 'are'} ${listed([...said, ...more])}.`,
  ];
}

function openWords(
  { of, month, scenario }: JudgedDifference,
  comparison: Comparison,
  names: readonly string[],
): string {
  const { start, answers, alternatives } = comparison;
  const date = calendarMonth(start, Math.max(1, month));
  const who = alternatives.length > 1 ? ` with ${names[scenario]}` : '';
  if (of === 'cashOut') return `cash below zero by ${date}${who}`;
  if (of.startsWith('capacity.')) return `${month === 0 ? 'capacity at the start' : `capacity by ${date}`}${who}`;
  const metric = of.slice('target.'.length);
  if (of.startsWith('target.') && isTargetMetric(metric)) return `the pace of ${metricName(metric)}${who}`;
  const label = answers.find((answer) => answer.of === of)?.label ?? of;
  return `the goal "${plainName(label, 80)}"${who}`;
}
