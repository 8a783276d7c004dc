import type { Forecast, Goal } from '../../src/summary/forecast.ts';
import type { BandPoint, Curve, CurvesChart, Landmark, Tone } from '../chartSpec.ts';
import { percent, rate } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { hitPoints } from './hitPoints.ts';
import { milestones } from './milestones.ts';
import { moment } from './moment.ts';

const TONES: readonly Tone[] = ['blue', 'orange', 'teal', 'purple', 'gold', 'rose'];

type Drawn = { readonly goal: Goal; readonly label: string; readonly points: readonly BandPoint[] };

/** How goals are reached, or lost, on the way to their dates; null where none is about the way. */
export function goalCurves(forecast: Forecast): CurvesChart | null {
  const { start, months } = forecast;
  const drawn = forecast.goals.flatMap((goal) => wayOf(goal, forecast)).slice(0, TONES.length);
  if (drawn.length === 0) return null;
  return {
    kind: 'curves',
    start,
    months,
    unit: 'share',
    top: 1,
    caption: captionOf(drawn),
    description: drawn.map((one) => describe(one, start, months)).join(' '),
    curves: drawn.map(
      ({ label, points }, i): Curve => ({
        label,
        short: label,
        tone: TONES[i],
        points,
        ...(i === 0 ? { band: points } : {}),
      }),
    ),
    landmarks: drawn.length === 1 ? drawn.flatMap(({ goal }) => asked(goal, months)) : [],
  };
}

function captionOf(all: readonly Drawn[]): string {
  const kinds = new Set(all.map(({ goal }) => goal.when));
  const parts = [
    ...(kinds.has('always') ? ['in which what is wanted of every month has held so far'] : []),
    ...(kinds.has('by') ? ['in which what is wanted by a date has been reached'] : []),
  ];
  return `Share of futures ${parts.join(', or ')}. The band around the first is the 95 % interval of the simulation.`;
}

/** Up to the date, where the line comes to the share of the goal. Goals at a date are about that month alone. */
function wayOf(goal: Goal, { events, months, trials }: Forecast): readonly Drawn[] {
  const curve = events[`goal.${goal.id}`];
  if (goal.when === 'at' || goal.share === null || curve === undefined) return [];
  const upTo = hitPoints(curve, months, trials).filter(({ month }) => month <= goal.month);
  const points =
    goal.when === 'by'
      ? upTo
      : upTo.map(({ month, value, low, high }) => ({ month, value: 1 - value, low: 1 - high, high: 1 - low }));
  return [{ goal, label: plainName(goal.name, 28), points }];
}

/** Of one goal alone: among several it would not be clear whose it is. */
function asked({ chance, month }: Goal, months: number): readonly Landmark[] {
  return chance === null || month > months ? [] : [{ month, value: chance, label: `${rate(chance)} wanted` }];
}

function describe({ label, points }: Drawn, start: string, months: number): string {
  const wanted = new Set([...milestones(months), points.at(-1)?.month]);
  const said = points
    .filter(({ month }) => wanted.has(month))
    .map(({ month, value }) => `${percent(value)} ${moment(start, month)}`);
  return `${label}: ${said.join(', ')}.`;
}
