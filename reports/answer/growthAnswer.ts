import type { Forecast, Target } from '../../src/summary/forecast.ts';
import { fanRows } from '../blocks/fanRows.ts';
import { fanJourney } from '../blocks/fanWords.ts';
import { meanGrowth } from '../blocks/meanGrowth.ts';
import { article } from '../words/article.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chance } from '../words/chance.ts';
import { listed } from '../words/listed.ts';
import { metricName } from '../words/metricName.ts';
import { rate, signedRatio } from '../words/percent.ts';

/** Whether the practice keeps the pace of its growth target, and where the growth comes from. */
export function growthAnswer(forecast: Forecast): string {
  const { targets, months } = forecast;
  const target = targets.find(({ metric }) => metric === 'aum') ?? targets[0];
  if (target === undefined) return withoutTarget(forecast);
  const goal = `${rate(target.rate)} a year`;
  if (months < 12) {
    return `The growth target of ${goal} is not judged: pace counts from 12 months on, and this forecast runs ${months}.`;
  }
  if (target.atHorizon === null) {
    return `The growth target of ${goal} cannot be judged: there are no ${metricName(target.metric)} at the start to grow from.`;
  }
  return `${odds(forecast, target)}${source(target)}.`;
}

function odds({ targets, trials, start, months }: Forecast, target: Target): string {
  if (target.atHorizon === null) return '';
  const { words, range } = chance(target.atHorizon, trials);
  const interval = range === '' ? '' : ` (${range})`;
  const goal = `growing ${metricName(target.metric)} ${rate(target.rate)} a year or more through ${calendarMonth(start, months)}`;
  const head = /^\d+ %$/.test(words)
    ? `There is ${article(words)} ${words} chance${interval} of ${goal}`
    : `The chance of ${goal} is ${words}${interval}`;
  const others = targets.flatMap(({ metric, rate: asked, atHorizon }) =>
    metric === target.metric || atHorizon === null || asked !== target.rate
      ? []
      : [`${metricName(metric)} ${chance(atHorizon, trials).words}`],
  );
  return others.length === 0 ? head : `${head} (${others.join(', ')})`;
}

function source({ growth }: Target): string {
  const year = meanGrowth(growth ?? []);
  if (year === null) return '';
  const parts = [
    `${signedRatio(year.market)} from markets`,
    `${signedRatio(year.flows)} from clients' own deposits and withdrawals`,
    `${signedRatio(year.new)} from new households`,
    `${signedRatio(-year.lost)} from those who leave`,
  ];
  return `; an average year brings assets ${listed(parts)}`;
}

function withoutTarget(forecast: Forecast): string {
  const { measures, months } = forecast;
  const rows = measures.aum === undefined ? [] : fanRows(measures.aum, months);
  if (rows.length === 0) return 'No growth target is set.';
  return `No growth target is set; the median of assets ${fanJourney(rows, 'dollars', forecast)}.`;
}
