import type { Forecast, KnownShare, Target } from '../../src/summary/forecast.ts';
import { reachOf } from '../../src/summary/reachOf.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { grouped } from '../words/grouped.ts';
import { metricName } from '../words/metricName.ts';
import { rate } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { points } from '../words/points.ts';

/** How many futures were simulated and why no more, where a precision was asked for. */
export function stoppingAnswer(forecast: Forecast): readonly string[] {
  const { stopping, trials } = forecast;
  if (stopping === undefined) return [];
  const { precision, settled, shares } = stopping;
  if (settled) {
    return [
      `Stopped after ${grouped(trials)} futures: every headline chance is known to within ${points(precision)}, whenever one looks.`,
    ];
  }
  const widest = shares.reduce((a, b) => (reachOf(b) > reachOf(a) ? b : a));
  return [
    `Stopped at the limit of ${grouped(trials)} futures, before every headline chance was known to within ${points(precision)}: the widest, the chance ${ofWhat(widest, forecast)}, is known to within ${roughly(reachOf(widest))}.`,
  ];
}

/** Two digits, upwards: what is said is never narrower than it is. */
const roughly = (share: number): string => {
  const unit = share >= 0.1 ? 0.01 : share >= 0.01 ? 0.001 : 0.0001;
  return points(Math.ceil(share / unit - 1e-9) * unit);
};

function ofWhat({ of, month }: KnownShare, { start, targets, goals }: Forecast): string {
  const date = calendarMonth(start, Math.max(1, month));
  if (of === 'cashOut') return `of cash below zero by ${date}`;
  if (of.startsWith('capacity.'))
    return month === 0 ? 'of being at capacity at the start' : `of hitting capacity by ${date}`;
  const target = targets.find(({ metric }) => `target.${metric}` === of);
  if (target !== undefined) return `of growing ${growth(target)} through ${date}`;
  const goal = goals.find(({ id }) => `goal.${id}` === of);
  return `of the goal ${plainName(goal?.name ?? of, 200)}`;
}

const growth = (target: Target): string => `${metricName(target.metric)} ${rate(target.rate)} a year or more`;
