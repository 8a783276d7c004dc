import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import type { TimelineChart } from '../chartSpec.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { people } from '../words/people.ts';
import { plainName } from '../words/plainName.ts';
import { fanValue } from './fanValue.ts';
import { milestones } from './milestones.ts';
import { shortMoment } from './moment.ts';
import { atWork, staffLanes } from './staffLanes.ts';

/** First hires of more roles than this stand in the timeline alone. */
const TOLD = 4;

export type StaffLine = {
  readonly id: string;
  readonly label: string;
  readonly fan: MeasureFan;
  readonly searches: boolean;
};

/** Who works here when: a timeline of seats, first hires, learning and searches. */
export function staffing(forecast: Forecast): Block | null {
  const { start, months, practice, measures } = forecast;
  const roles = practice.roles.map(({ id, label }) => ({ id, measure: `seats.${id}`, label: plainName(label) }));
  const all = [...roles, { id: 'openSearches', measure: 'openSearches', label: 'Open searches' }];
  const lines: readonly StaffLine[] = all.flatMap(({ id, measure, label }) => {
    const fan = measures[measure];
    if (fan === undefined || !(fan.opening || fan.mean.some((value) => value))) return [];
    return [{ id, label, fan, searches: measure === 'openSearches' }];
  });
  if (lines.length === 0) return null;
  const at = (line: StaffLine, month: number) => fanValue(line.fan, 'mean', month) ?? 0;
  const asked = [...(lines.some(({ fan }) => fan.opening !== null) ? [0] : []), ...milestones(months)];
  const moves = lines.some(({ fan }) => fan.mean.some((value) => value !== (fan.opening ?? fan.mean[0])));
  const lanes = staffLanes(forecast, lines);
  const arrivals = lanes.flatMap(({ label, words, starts }) => (starts === undefined ? [] : [`${label}: ${words}.`]));
  const chart: TimelineChart = {
    kind: 'timeline',
    start,
    months,
    unit: 'people',
    caption:
      'People at work by role, as thick as there are people on average; paler while the first to come learns the work. Dot: start in the median future. Line: 8 of 10 futures.',
    description: [
      ...arrivals,
      ...asked.map((month) => `${shortMoment(start, month)}: ${atWork(lines, month).join(', ')}.`),
    ].join(' '),
    lanes,
  };
  return {
    kind: 'section',
    id: 'staffing',
    heading: 'Who works here',
    sentence: moves
      ? `People at work on average, by role: ${listed(atWork(lines, asked[0]))} ${asked[0] === 0 ? 'at the start' : `in ${calendarMonth(start, asked[0])}`}; ${listed(atWork(lines, months))} in ${calendarMonth(start, months)}.${arrivals
          .slice(0, TOLD)
          .map((said) => ` ${said}`)
          .join('')}${searching(lines, months)}${part(lines, months)}`
      : `Nobody joins or leaves: ${listed(atWork(lines, months))} throughout.`,
    ...(moves ? { chart } : {}),
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
function part(lines: readonly StaffLine[], months: number): string {
  const means = lines.filter(({ searches }) => !searches).map(({ fan }) => fanValue(fan, 'mean', months) ?? 0);
  const whole = means.every((value) => Math.abs(value - Math.round(value)) < 0.005);
  return whole ? '' : ' Where a figure is not whole, a seat is filled in some futures and empty in others.';
}

function searching(lines: readonly StaffLine[], months: number): string {
  const open = lines.find(({ searches }) => searches);
  const value = open === undefined ? 0 : (fanValue(open.fan, 'mean', months) ?? 0);
  return value <= 0 ? '' : ` Searches under way then: ${people(value)} on average.`;
}
