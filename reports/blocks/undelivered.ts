import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import { counted } from '../words/counted.ts';
import { listed } from '../words/listed.ts';
import { partFigure } from '../words/partFigure.ts';
import { fanValue } from './fanValue.ts';
import { workKinds } from './workKinds.ts';

const WEEKS_A_MONTH = 52 / 12;
const WORTH_SAYING = 0.1;

/** What gives when there is more work than hours: hours a week that arise and are not delivered, by kind of work. */
export function undelivered(forecast: Forecast): string {
  const { measures, practice, months } = forecast;
  const window = Math.min(12, months);
  const mean = (fan: MeasureFan, month: number) => fanValue(fan, 'mean', month) ?? 0;
  const crowded = practice.roles.some(({ id }) => {
    const [arising, available] = [measures[`hours.arising.${id}`], measures[`hours.available.${id}`]];
    return arising !== undefined && available !== undefined && mean(arising, months) > mean(available, months);
  });
  if (!crowded) return '';
  const short = workKinds(forecast).flatMap(({ id, label, fan }) => {
    const done = measures[`hours.delivered.${id}`];
    if (done === undefined) return [];
    let hours = 0;
    for (let month = months - window + 1; month <= months; month++) hours += mean(fan, month) - mean(done, month);
    return [{ label, week: hours / window / WEEKS_A_MONTH }];
  });
  const said = short.filter(({ week }) => week >= WORTH_SAYING).toSorted((a, b) => b.week - a.week);
  if (said.length === 0) return '';
  const parts = said.map(({ label, week }) => `${label} (${counted(partFigure(week, 'hours'), 'hours a week')})`);
  return ` There are more hours of work than hours to do it; left undone over the last ${window === 1 ? 'month' : `${window} months`}, on average: ${listed(parts)}.`;
}
