import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import { hitMonth } from '../answer/hitMonth.ts';
import type { Block } from '../block.ts';
import type { Curve } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { percent } from '../words/percent.ts';
import { shareInterval } from '../words/shareInterval.ts';
import { type CapacityCurve, capacityCurves } from './capacityCurves.ts';
import { chanceTable } from './chanceTable.ts';
import { hitMarks } from './hitMarks.ts';
import { hitPoints } from './hitPoints.ts';
import { milestones } from './milestones.ts';
import { moment } from './moment.ts';

/** First passage to capacity: the headline's own chart. */
export function capacity(forecast: Forecast): Block | null {
  const curves = capacityCurves(forecast);
  if (curves.length === 0) return null;
  const { start, months, trials } = forecast;
  return {
    kind: 'section',
    id: 'capacity',
    heading: 'When capacity is reached',
    sentence: `${warningWords(forecast, curves)}${neverWords(forecast, curves[0])}`,
    chart: {
      kind: 'curves',
      start,
      months,
      unit: 'share',
      top: 1,
      caption:
        'Chance of having hit capacity by each month: three months running with at least as many hours asked for as there are. The band is the 95 % interval of the simulation; the warning is 85 % of the hours.',
      description: describe(forecast, curves),
      curves: curves.map((one) => drawn(one, months, trials)),
      landmarks: hitMarks(curves[0].curve, start),
    },
    tables: [chanceTable('Chance of having hit capacity', curves, forecast)],
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

function warningWords({ start, months, trials }: Forecast, curves: readonly CapacityCurve[]): string {
  const warning = curves.find(({ role }) => role === 'warning')?.curve;
  if (warning === undefined) return '';
  const name = 'The early warning, 85 % of the hours,';
  if (warning.already >= 0.5) {
    return `${name} is on from the start in ${chanceWithRange(shareInterval(warning.already, trials), trials)} of futures. `;
  }
  const even = hitMonth(warning, 'p50');
  if (even !== null) return `${name} comes on by ${calendarMonth(start, even)} in half of the futures. `;
  return `${name} comes on by ${calendarMonth(start, months)} in ${percent(hitChance(warning, months, trials).share)} of futures. `;
}

function neverWords({ start, months, trials }: Forecast, { curve }: CapacityCurve): string {
  const by = calendarMonth(start, months);
  if (curve.never === 0) return `In every future simulated capacity is reached by ${by}.`;
  return `Capacity is not reached by ${by} in ${chanceWithRange(shareInterval(curve.never, trials), trials)} of futures.`;
}

function describe({ start, months, trials }: Forecast, curves: readonly CapacityCurve[]): string {
  return curves
    .map(({ label, curve }) => {
      const said = [0, ...milestones(months)].map(
        (month) => `${percent(hitChance(curve, month, trials).share)} ${moment(start, month)}`,
      );
      return `${label}: ${said.join(', ')}.`;
    })
    .join(' ');
}
