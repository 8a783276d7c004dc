import type { Forecast, Goal, TargetMetric } from '../../src/summary/forecast.ts';
import { capacityEvent } from '../answer/capacityEvent.ts';
import { goalVerdict } from '../answer/goalAnswer.ts';
import type { BarsChart, Tone } from '../chartSpec.ts';
import { rate } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';
import { shareInterval } from '../words/shareInterval.ts';

/** One line of the scorecard. */
export type Aim = BarsChart['bars'][number];

const GROWS: Readonly<Record<TargetMetric, string>> = {
  aum: 'Assets grow',
  revenue: 'Revenue grows',
  households: 'Households grow',
  organicAum: 'Assets without markets grow',
};
const TONES: Readonly<Record<string, Tone>> = {
  met: 'teal',
  'not met': 'orange',
  'too close to call': 'gold',
  '': 'blue',
};

/** The scenario's own goals, with their verdicts; those that the months do not decide are told in words alone. */
export function goalAims({ goals }: Forecast): readonly Aim[] {
  return goals.flatMap((goal: Goal) => {
    const { name, share, low, high, chance } = goal;
    if (share === null || low === null || high === null) return [];
    const verdict = goalVerdict(goal);
    const label = `${plainName(name, 72)}${verdict === '' ? '' : `: ${verdict}`}`;
    return [{ label, tone: TONES[verdict], share, low, high, ...(chance === null ? {} : { wanted: chance }) }];
  });
}

/** What owners want whether they say so or not: growth on pace, no wall, no empty account. */
export function standingAims(forecast: Forecast): readonly Aim[] {
  const { targets, events, trials } = forecast;
  const growth = targets.flatMap(({ metric, rate: asked, atHorizon }) =>
    atHorizon === null
      ? []
      : [{ label: `${GROWS[metric]} ${rate(asked)} a year`, tone: 'blue' as const, ...atHorizon }],
  );
  const never = (label: string, share: number) => ({ label, tone: 'blue' as const, ...shareInterval(share, trials) });
  const capacity = capacityEvent(forecast);
  return [
    ...growth,
    ...(capacity === null ? [] : [never('Capacity is never reached', capacity.curve.never)]),
    ...(events.cashOut === undefined ? [] : [never('Cash never falls below zero', events.cashOut.never)]),
  ];
}
