import type { Forecast } from '../../src/summary/forecast.ts';
import { weekFill } from '../answer/weekFill.ts';
import type { Block } from '../block.ts';
import type { Layer, Point, Tone } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { counted } from '../words/counted.ts';
import { partFigure } from '../words/partFigure.ts';
import { fanValue } from './fanValue.ts';
import { stackDescription } from './stackDescription.ts';
import { stackTable } from './stackTable.ts';
import { undelivered } from './undelivered.ts';
import { workKinds } from './workKinds.ts';

const WEEKS_A_MONTH = 52 / 12;
const TONES: readonly Tone[] = ['grey', 'blue', 'sky', 'teal', 'gold', 'orange', 'rose', 'purple'];

/** Where the hours go: mean hours a week by kind of work, against the hours there are. */
export function hours(forecast: Forecast): Block | null {
  const { start, months } = forecast;
  const kinds = workKinds(forecast).filter(({ fan }) => fan.mean.some((value) => (value ?? 0) > 0));
  if (kinds.length === 0) return null;
  const layers: readonly Layer[] = kinds.map(({ label, fan }, i) => ({
    label: label[0].toUpperCase() + label.slice(1),
    short: label[0].toUpperCase() + label.slice(1).split(' and ')[0],
    tone: TONES[i % TONES.length],
    points: weekly(months, (month) => fanValue(fan, 'mean', month) ?? 0),
  }));
  const available = availableHours(forecast);
  return {
    kind: 'section',
    id: 'hours',
    heading: 'Where the hours go',
    sentence: sentence(forecast, layers, available),
    chart: {
      kind: 'stack',
      start,
      months,
      unit: 'hours',
      caption: 'Mean hours a week of the whole practice, by kind of work, against the hours there are.',
      description: `Hours a week. ${stackDescription(layers, start, sayAll)}`,
      layers,
      ...(available === null ? {} : { line: { label: 'Hours there are', short: 'Available', points: available } }),
    },
    tables: [stackTable('Mean hours a week by kind of work', layers, start, months, sayAll)],
  };
}

/** Hours to a tenth: nobody keeps time more closely. */
const sayAll = (parts: readonly number[]): readonly string[] => parts.map(say);

function say(hours: number): string {
  return partFigure(hours, 'hours');
}

function weekly(months: number, at: (month: number) => number): readonly Point[] {
  return Array.from({ length: months }, (_, i) => ({ month: i + 1, value: at(i + 1) / WEEKS_A_MONTH }));
}

function availableHours({ practice, measures, months }: Forecast): readonly Point[] | null {
  const fans = practice.roles.flatMap(({ id }) => measures[`hours.available.${id}`] ?? []);
  if (fans.length === 0) return null;
  return weekly(months, (month) => fans.reduce((sum, fan) => sum + (fanValue(fan, 'mean', month) ?? 0), 0));
}

function sentence(forecast: Forecast, layers: readonly Layer[], available: readonly Point[] | null): string {
  const { start, months } = forecast;
  const total = (i: number) => layers.reduce((sum, { points }) => sum + points[i].value, 0);
  const there = available === null ? '' : `; there are ${say(available[months - 1].value)}`;
  const grown = months === 1 ? '' : `, after ${say(total(0))} in ${calendarMonth(start, 1)}`;
  const end = `In ${calendarMonth(start, months)} work takes ${counted(say(total(months - 1)), 'hours a week')} on average${grown}${there}`;
  return `${end}. The most goes to ${weekFill(forecast, months)}.${undelivered(forecast)}`;
}
