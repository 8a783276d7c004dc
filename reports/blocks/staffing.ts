import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { Curve, CurvesChart, Tone } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { people } from '../words/people.ts';
import { percent } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { fanValue } from './fanValue.ts';
import { milestones } from './milestones.ts';
import { shortMoment } from './moment.ts';

type Line = { readonly label: string; readonly fan: MeasureFan; readonly dashed: boolean };
const TONES: readonly Tone[] = ['blue', 'orange', 'teal', 'purple', 'gold', 'rose', 'sky', 'grey'];

/** Seats by role, and searches under way. */
export function staffing(forecast: Forecast): Block | null {
  const { start, months, practice, measures } = forecast;
  const roles = practice.roles.map(({ id, label }) => ({ id: `seats.${id}`, label: plainName(label), dashed: false }));
  const all = [...roles, { id: 'openSearches', label: 'Open searches', dashed: true }];
  const lines: readonly Line[] = all.flatMap(({ id, label, dashed }) => {
    const fan = measures[id];
    return fan === undefined || !(fan.opening || fan.mean.some((value) => value)) ? [] : [{ label, fan, dashed }];
  });
  if (lines.length === 0) return null;
  const at = (line: Line, month: number) => fanValue(line.fan, 'mean', month) ?? 0;
  const asked = [...(lines.some(({ fan }) => fan.opening !== null) ? [0] : []), ...milestones(months)];
  const say = (month: number) => {
    const there = lines.filter((line) => !line.dashed && at(line, month) > 0);
    return there.length === 0 ? ['nobody'] : there.map((line) => `${line.label} ${people(at(line, month))}`);
  };
  const moves = lines.some(({ fan }) => fan.mean.some((value) => value !== (fan.opening ?? fan.mean[0])));
  const chartOf = (shown: readonly Line[]): CurvesChart => ({
    kind: 'curves',
    start,
    months,
    unit: 'people',
    caption: 'Mean number of people at work by role; dashed, searches under way.',
    description: asked.map((month) => `${shortMoment(start, month)}: ${say(month).join(', ')}.`).join(' '),
    curves: shown.map((line, i) => curve(line, months, TONES[i % TONES.length])),
  });
  return {
    kind: 'section',
    id: 'staffing',
    heading: 'Who works here',
    sentence: moves
      ? `People at work on average, by role: ${listed(say(asked[0]))} ${asked[0] === 0 ? 'at the start' : `in ${calendarMonth(start, asked[0])}`}; ${listed(say(months))} in ${calendarMonth(start, months)}.${searching(lines, months)}${part(lines, months)}`
      : `Nobody joins or leaves: ${listed(say(months))} throughout.`,
    ...(moves ? { chart: chartOf(lines) } : {}),
    tables: [
      {
        caption: 'Mean number of people at work',
        folded: true,
        columns: [
          { label: 'End of', align: 'left' },
          ...lines.map(({ label }) => ({ label, align: 'right' as const })),
        ],
        rows: asked.map((month) => [shortMoment(start, month), ...lines.map((line) => people(at(line, month)))]),
      },
    ],
  };
}

/** What a mean that is no whole number means. */
function part(lines: readonly Line[], months: number): string {
  const means = lines.filter(({ dashed }) => !dashed).map(({ fan }) => fanValue(fan, 'mean', months) ?? 0);
  const whole = means.every((value) => Math.abs(value - Math.round(value)) < 0.005);
  return whole ? '' : ' Where a figure is not whole, a seat is filled in some futures and empty in others.';
}

function searching(lines: readonly Line[], months: number): string {
  const open = lines.find(({ dashed }) => dashed);
  const value = open === undefined ? 0 : (fanValue(open.fan, 'mean', months) ?? 0);
  if (value <= 0) return '';
  const often = value < 1 ? ` in ${percent(value)} of futures at most` : '';
  return often === '' ? ` ${people(value)} searches are under way.` : ` A search is under way then${often}.`;
}

function curve({ label, fan, dashed }: Line, months: number, tone: Tone): Curve {
  const points = Array.from({ length: months + 1 }, (_, month) => ({ month, value: fanValue(fan, 'mean', month) }));
  const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  return { label, tone, points: known, steps: true, dashed };
}
