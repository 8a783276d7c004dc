import { digestBytes } from '../../plan/digest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Outcome, RunOptions, RunRequest } from '../../plan/runner.ts';
import { productLimit } from '../../stats/productLimit.ts';
import type { Alternative, ComparedEvent, ComparedFan, Comparison } from '../../summary/comparison.ts';
import type { Forecast } from '../../summary/forecast.ts';
import { quotedMonth } from '../../summary/quotedMonth.ts';
import { round } from '../../summary/round.ts';
import { type Provenance, toForecast } from '../../summary/toForecast.ts';
import { amountQuestions } from './amounts.ts';
import { answered } from './answered.ts';
import { apartIn } from './apartIn.ts';
import { comparedEvents, eventQuestions, wishQuestions } from './chanceQuestions.ts';
import { asksEvent, type NumberQuestion } from './question.ts';
import { ranked } from './ranked.ts';
import { type Sightings, sight } from './sightings.ts';
import { soundIn } from './soundIn.ts';

/** A scenario to be compared: its plan, and what a forecast of it says of itself. */
export type Compared = { readonly plan: Plan; readonly provenance: Provenance };

type Run = (plan: Plan, request: RunRequest, options: Pick<RunOptions, 'look'>) => Promise<Outcome>;

/** Measures whose spread by month is drawn side by side, beside the hours of a lone advisor or the practice. */
const FANS = ['serviceQuality', 'households', 'aum', 'revenue', 'operatingProfit', 'cash'];

const drawnMeasures = ({ legend: { advisors } }: Plan): readonly string[] => [
  advisors.length === 1 ? `utilization.${advisors[0].id}` : 'utilization',
  ...FANS,
];

/**
 * Runs every scenario in the same futures (one root key, one number of trials and months) and holds each against the first,
 * future by future. Plans are of at least two scenarios that start in the same month.
 */
export const comparePlans = async (
  scenarios: readonly Compared[],
  request: RunRequest,
  run: Run,
): Promise<Comparison> => {
  const { trials, months } = request;
  const plans = scenarios.map(({ plan }) => plan);
  const events = comparedEvents(plans);
  const asked = [...wishQuestions(plans, months), ...amountQuestions(plans, months)];
  const numbers = asked.filter((question): question is NumberQuestion => !asksEvent(question));
  const seen: Sightings[] = [];
  const forecasts: Forecast[] = [];
  for (const { plan, provenance } of scenarios) {
    const looks: Sightings[] = [];
    const outcome = await run(plan, request, { look: (all) => looks.push(sight(plan, all, events, numbers)) });
    seen.push(...looks);
    forecasts.push(toForecast(plan, outcome, provenance));
  }
  const sound = soundIn(seen);
  const told = withoutTwins(events, sound);
  const chances = eventQuestions(plans, months, told, (event) => quotedMonths(event, sound, months));
  const found = [...chances, ...asked].flatMap((question) => answered(question, sound, months) ?? []);
  const digests = plans.map(({ numbers: all }) => digestBytes(new Uint8Array(all.slice().buffer)));
  const answers = found.map(({ answer }) => answer);
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
  const [base] = forecasts;
  return {
    format: 'headroom-comparison',
    version: 1,
    scenarios: forecasts.map(({ scenario }) => scenario),
    seed: base.seed,
    trials,
    months,
    start: base.start,
    engine: base.engine,
    capacity: base.capacity,
    compared: sound[0].faults.length,
    answers,
    alternatives,
    fans: Object.fromEntries(drawnMeasures(plans[0]).flatMap((name) => fanOf(name, forecasts))),
    events: Object.fromEntries(told.map((event) => [event, eventOf(event, base, sound, months)])),
    notes: [],
  };
};

/** Events without those that come in the same month as one before them, in every scenario and future: a lone advisor's firm. */
const withoutTwins = (events: readonly string[], scenarios: readonly Sightings[]): readonly string[] => {
  const same = (a: string, b: string): boolean =>
    scenarios.every(({ events: all }) => {
      const [one, other] = [all.get(a), all.get(b)];
      return one !== undefined && other?.every((month, k) => month === one[k]);
    });
  return events.filter((event, i) => events.slice(0, i).every((before) => !same(before, event)));
};

/** Months whose chance is told: those that each scenario's own answer quotes, and the last. */
const quotedMonths = (event: string, scenarios: readonly Sightings[], months: number): readonly number[] => {
  if (event === 'cashOut') return [months];
  const quoted = scenarios.map(({ events }) => {
    const { already, byMonth } = productLimit(events.get(event) ?? [], months);
    return quotedMonth({ already, byMonth: Array.from(byMonth) }, months);
  });
  return [...new Set([...quoted, months])].toSorted((a, b) => a - b);
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
