import type { EventCurve, Forecast, ForecastInput } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import { hitMonth } from '../answer/hitMonth.ts';
import type { Lane, Tone } from '../chartSpec.ts';
import { shortMonth } from '../words/calendarMonth.ts';
import { ofFutures } from '../words/ofFutures.ts';
import { people } from '../words/people.ts';
import { fanValue } from './fanValue.ts';
import type { StaffLine } from './staffing.ts';

const TONES: readonly Tone[] = ['blue', 'orange', 'teal', 'purple', 'gold', 'rose', 'sky'];

/** The lanes of the timeline: roles with their first hire and the time it takes to learn, then searches under way. */
export function staffLanes(forecast: Forecast, lines: readonly StaffLine[]): readonly Lane[] {
  const { months } = forecast;
  return lines.map(({ id, label, fan, searches }, i) => {
    const points = Array.from({ length: months + 1 }, (_, month) => ({ month, value: fanValue(fan, 'mean', month) }));
    const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
    const lane = { label, tone: searches ? ('grey' as const) : TONES[i % TONES.length], points: known };
    if (searches) return { ...lane, words: 'mean number of seats looked for', short: 'seats looked for' };
    return { ...lane, ...arrival(forecast, id, (fan.opening ?? 0) > 0) };
  });
}

function arrival(
  forecast: Forecast,
  role: string,
  there: boolean,
): Pick<Lane, 'words' | 'short' | 'starts' | 'trained'> {
  const { events, start, months, trials } = forecast;
  const curve = events[`hire.${role}`];
  const from = there ? 'there from the start' : '';
  if (curve === undefined || curve.never === 1) return { words: from, short: from };
  const first = there ? 'the next' : 'the first';
  const month = hitMonth(curve, 'p50');
  const [low, high] = [hitMonth(curve, 'p10'), hitMonth(curve, 'p90')];
  if (month === null || month === 0) {
    const chance = `${first} at work by ${shortMonth(start, months)} in ${ofFutures(hitChance(curve, months, trials), trials)}`;
    return { words: [from, chance].filter((part) => part !== '').join('; '), short: chance };
  }
  const ramp = rampOf(forecast.inputs, role);
  const trained = ramp === null ? null : month + Math.round(ramp);
  const learned = trained === null || trained > months ? '' : `, up to speed ${shortMonth(start, trained)}`;
  const arrives = `${first} at work ${shortMonth(start, month)}`;
  return {
    words: [from, `${arrives}${range(forecast, curve)}${learned}`].filter((part) => part !== '').join('; '),
    short: `${arrives.replace(/^the /, '')}${learned}`,
    starts: { month, low, high },
    ...(trained === null ? {} : { trained }),
  };
}

function range({ start, trials }: Forecast, curve: EventCurve): string {
  const [low, high] = [hitMonth(curve, 'p10'), hitMonth(curve, 'p90')];
  if (trials < 10 || low === null || high === null || low === high || low === 0) return '';
  return ` (8 of 10 futures ${shortMonth(start, low)} to ${shortMonth(start, high)})`;
}

/** Months a newcomer of the role learns, in the median: known or drawn, or null where the scenario does not say. */
function rampOf(inputs: readonly ForecastInput[], role: string): number | null {
  const input = inputs.find(({ path }) => path === `roles.${role}.ramp`);
  if (input === undefined) return null;
  return 'value' in input ? input.value : input.p50;
}

/** "Advisor 1 and Paraplanner 0.97", or nobody. */
export function atWork(lines: readonly StaffLine[], month: number): readonly string[] {
  const at = ({ fan }: StaffLine) => fanValue(fan, 'mean', month) ?? 0;
  const there = lines.filter((line) => !line.searches && at(line) > 0);
  return there.length === 0 ? ['nobody'] : there.map((line) => `${line.label} ${people(at(line))}`);
}
