import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { Curve, CurvesChart, Tone } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { plainName } from '../words/plainName.ts';
import { significant } from '../words/significant.ts';
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
    const there = lines.filter((line) => at(line, month) > 0);
    return there.length === 0 ? ['nobody'] : there.map((line) => `${line.label} ${significant(at(line, month))}`);
  };
  const moves = lines.some(({ fan }) => fan.mean.some((value) => value !== (fan.opening ?? fan.mean[0])));
  const chartOf = (shown: readonly Line[]): CurvesChart => ({
    kind: 'curves',
    start,
    months,
    unit: 'people',
    caption: 'Mean number of seats by role; dashed, searches under way.',
    description: asked.map((month) => `${shortMoment(start, month)}: ${say(month).join(', ')}.`).join(' '),
    curves: shown.map((line, i) => curve(line, months, TONES[i % TONES.length])),
  });
  return {
    kind: 'section',
    id: 'staffing',
    heading: 'Who works here',
    sentence: moves
      ? `Seats on average: ${listed(say(asked[0]))} ${asked[0] === 0 ? 'at the start' : `in ${calendarMonth(start, asked[0])}`}, ${listed(say(months))} in ${calendarMonth(start, months)}.`
      : `Nobody joins or leaves: ${listed(say(months))} throughout.`,
    ...(moves ? { chart: chartOf(lines) } : {}),
    tables: [
      {
        caption: 'Mean number of seats',
        folded: true,
        columns: [
          { label: 'End of', align: 'left' },
          ...lines.map(({ label }) => ({ label, align: 'right' as const })),
        ],
        rows: asked.map((month) => [shortMoment(start, month), ...lines.map((line) => significant(at(line, month)))]),
      },
    ],
  };
}

function curve({ label, fan, dashed }: Line, months: number, tone: Tone): Curve {
  const points = Array.from({ length: months + 1 }, (_, month) => ({ month, value: fanValue(fan, 'mean', month) }));
  const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  return { label, tone, points: known, steps: true, dashed };
}
