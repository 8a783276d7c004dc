import { digestBytes } from '../../plan/digest.ts';
import type { Plan } from '../../plan/plan.ts';
import { productLimit } from '../../stats/productLimit.ts';
import type { Alternative, ComparedEvent, ComparedFan, Comparison } from '../../summary/comparison.ts';
import type { Forecast } from '../../summary/forecast.ts';
import { round } from '../../summary/round.ts';
import { answered } from './answered.ts';
import { apartIn } from './apartIn.ts';
import { eventQuestions } from './chanceQuestions.ts';
import { quotedMonths } from './quotedMonths.ts';
import { ranked } from './ranked.ts';
import type { Sightings } from './sightings.ts';
import type { Watched } from './watchPlans.ts';

/** Measures whose spread by month is drawn side by side, beside the hours of a lone advisor or the practice. */
const FANS = ['serviceQuality', 'households', 'aum', 'revenue', 'operatingProfit', 'cash'];

const drawnMeasures = ({ legend: { advisors } }: Plan): readonly string[] => [
  advisors.length === 1 ? `utilization.${advisors[0].id}` : 'utilization',
  ...FANS,
];

/** Holds each scenario against the first, future by future: the whole content of `compare.json`, but why the runs stopped. */
export const toComparison = (plans: readonly Plan[], { forecasts, sound, asked, events }: Watched): Comparison => {
  const [base] = forecasts;
  const { trials, months } = base;
  const chances = eventQuestions(plans, months, events, (event) => quotedMonths(event, sound, months));
  const found = [...chances, ...asked].flatMap((question) => answered(question, sound, months) ?? []);
  const answers = found.map(({ answer }) => answer);
  const digests = plans.map(({ numbers }) => digestBytes(new Uint8Array(numbers.slice().buffer)));
  const alternatives = plans.slice(1).map(
    (plan, i): Alternative => ({
      scenario: i + 1,
      same: digests[i + 1] === digests[0],
      differences: ranked(
        found.map(({ answer, pairs }) => ({ answer: answer.id, ...pairs[i] })),
        answers,
      ),
      apart: apartIn(plans[0], plan),
    }),
  );
  return {
    format: 'headroom-comparison',
    version: 1,
    scenarios: forecasts.map(({ scenario }) => scenario),
    seed: base.seed,
    trials,
    months,
    ...(base.point === true && { point: true as const }),
    start: base.start,
    engine: base.engine,
    capacity: base.capacity,
    compared: sound[0].faults.length,
    answers,
    alternatives,
    fans: Object.fromEntries(drawnMeasures(plans[0]).flatMap((name) => fanOf(name, forecasts))),
    events: Object.fromEntries(events.map((event) => [event, eventOf(event, base, sound, months)])),
    notes: [],
  };
};

const fanOf = (name: string, forecasts: readonly Forecast[]): readonly (readonly [string, ComparedFan])[] => {
  const fans = forecasts.map(({ measures }) => measures[name]).filter((fan) => fan !== undefined);
  if (fans.length < forecasts.length) return [];
  const [{ unit, label }] = fans;
  return [[name, { unit, label, spread: fans.map(({ opening, p10, p50, p90 }) => ({ opening, p10, p50, p90 })) }]];
};

const eventOf = (event: string, base: Forecast, scenarios: readonly Sightings[], months: number): ComparedEvent => ({
  label: base.events[event].label,
  chances: scenarios.map(({ events }) => {
    const { already, byMonth, low, high } = productLimit(events.get(event) ?? [], months);
    const rounded = (values: Float64Array): number[] => Array.from(values, round);
    return { already: round(already), byMonth: rounded(byMonth), low: rounded(low), high: rounded(high) };
  }),
});
