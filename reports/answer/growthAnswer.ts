import type { Forecast, Target } from '../../src/summary/forecast.ts';
import { fanRows } from '../blocks/fanRows.ts';
import { fanJourney } from '../blocks/fanWords.ts';
import { meanGrowth } from '../blocks/meanGrowth.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { chanceOf } from '../words/chanceOf.ts';
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
  return [odds(forecast, target), others(forecast, target), source(target)].filter((part) => part !== '').join(' ');
}

function odds({ trials, start, months }: Forecast, target: Target): string {
  if (target.atHorizon === null) return '';
  const goal = `growing ${metricName(target.metric)} ${rate(target.rate)} a year or more through ${calendarMonth(start, months)}`;
  return `There is ${chanceOf(goal, target.atHorizon, trials)}.`;
}

/** The same pace asked of other figures. */
function others({ targets, trials }: Forecast, target: Target): string {
  const said = targets.flatMap(({ metric, rate: asked, atHorizon }) =>
    metric === target.metric || atHorizon === null || asked !== target.rate
      ? []
      : [`${chanceWithRange(atHorizon, trials)} for ${metricName(metric)}`],
  );
  return said.length === 0 ? '' : `The same chance is ${listed(said)}.`;
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
  return `An average year brings assets ${listed(parts)}.`;
}

function withoutTarget(forecast: Forecast): string {
  const { measures, months } = forecast;
  const rows = measures.aum === undefined ? [] : fanRows(measures.aum, months);
  if (rows.length === 0) return 'No growth target is set.';
  return `No growth target is set; the median of assets ${fanJourney(rows, 'dollars', forecast)}.`;
}
