import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import { hitMonth } from '../answer/hitMonth.ts';
import type { Block } from '../block.ts';
import type { Curve } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { percent, ratio as share } from '../words/percent.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { type CapacityCurve, capacityCurves } from './capacityCurves.ts';
import { chanceTable } from './chanceTable.ts';
import { crowdTable } from './crowdTable.ts';
import { hitMarks } from './hitMarks.ts';
import { hitPoints } from './hitPoints.ts';
import { milestones } from './milestones.ts';
import { moment } from './moment.ts';

/** More lines than this cannot be told apart; the others follow in a table of their own. */
const DRAWN = 8;

/** First passage to capacity: the headline's own chart. */
export function capacity(forecast: Forecast): Block | null {
  const curves = capacityCurves(forecast);
  if (curves.length === 0) return null;
  const { start, months, trials, capacity: rule } = forecast;
  const drawnCurves = curves.slice(0, DRAWN);
  const others = curves.slice(DRAWN);
  return {
    kind: 'section',
    id: 'capacity',
    heading: 'When capacity is reached',
    sentence: `${warningWords(forecast, curves)}${neverWords(forecast, curves[0])}${leftOut(others.length)}`,
    chart: {
      kind: 'curves',
      start,
      months,
      unit: 'share',
      top: 1,
      caption: `Chance of having been at capacity at least once by each month: hours asked for, ${rule.window === 1 ? 'in a month' : `over ${rule.window} months`}, at or above ${share(rule.limit)} of the hours there are. The warning is the same at ${share(rule.warning)}. The band is the 95 % interval of the simulation.`,
      description: describe(forecast, drawnCurves),
      curves: drawnCurves.map((one) => drawn(one, months, trials)),
      landmarks: hitMarks(curves[0].curve, start),
    },
    tables: [chanceTable('Chance of having hit capacity', drawnCurves, forecast), ...crowdTable(forecast, others)],
  };
}

function drawn({ label, tone, curve, role }: CapacityCurve, months: number, trials: number): Curve {
  const points = hitPoints(curve, months, trials);
  return {
    label,
    tone,
    points,
    ...(role === 'main' ? { band: points, short: label.split(' ')[0] } : {}),
    dashed: role === 'warning',
  };
}

function warningWords({ start, months, trials, capacity: rule }: Forecast, curves: readonly CapacityCurve[]): string {
  const warning = curves.find(({ role }) => role === 'warning')?.curve;
  if (warning === undefined) return '';
  const name = `The early warning, ${share(rule.warning)} of the hours,`;
  if (warning.already >= 0.5) {
    return `${name} is on from the start in ${ofFutures(shareInterval(warning.already, trials), trials)}. `;
  }
  const even = hitMonth(warning, 'p50');
  if (even !== null) return `${name} comes on by ${calendarMonth(start, even)} in half of the futures. `;
  return `${name} comes on by ${calendarMonth(start, months)} in ${ofFutures(hitChance(warning, months, trials), trials)}. `;
}

function neverWords({ start, months, trials }: Forecast, { curve }: CapacityCurve): string {
  const by = calendarMonth(start, months);
  if (curve.never === 0) {
    const all = curve.byMonth.findIndex((share) => curve.already + share >= 1 - 1e-6) + 1;
    const when = curve.already >= 1 - 1e-6 ? 'at the start' : `by ${all === 0 ? by : calendarMonth(start, all)}`;
    return `In every future simulated capacity is reached ${when}.`;
  }
  return `Capacity is not reached by ${by} in ${ofFutures(shareInterval(curve.never, trials), trials)}.`;
}

function leftOut(count: number): string {
  return count === 0 ? '' : ` The chart shows the likeliest; the other ${count} are folded away in the page.`;
}

function describe({ start, months, trials }: Forecast, curves: readonly CapacityCurve[]): string {
  return curves
    .map(({ label, curve }) => {
      const dates = [0, ...milestones(months)].map((month) => ({
        month,
        words: percent(hitChance(curve, month, trials).share),
      }));
      const turns = dates.filter(({ words }, i) => words !== dates[i - 1]?.words);
      if (turns.length === 1) return `${label}: ${turns[0].words} throughout.`;
      return `${label}: ${turns.map(({ words, month }) => `${words} ${moment(start, month)}`).join(', ')}.`;
    })
    .join(' ');
}
