import type { Lived } from '../plan/lived.ts';
import type { Plan } from '../plan/plan.ts';
import { NEVER, type Trials } from '../plan/runner.ts';
import type { MonthAccounts } from '../plan/trace.ts';
import { capacityOf, practiceOf, scenarioOf } from './identity.ts';
import { makeTrialReading } from './readTrials.ts';
import type { Replay, ReplayMeasure, ReplayMonth, Told } from './replay.ts';
import { round } from './round.ts';
import { groupName, makeTelling } from './tell.ts';
import type { Provenance } from './toForecast.ts';

const orNull = (x: number): number | null => (Number.isNaN(x) ? null : round(x));

const rounded = <T extends Readonly<Record<string, number>>>(account: T): T =>
  Object.fromEntries(Object.entries(account).map(([name, value]) => [name, value === 0 ? 0 : round(value)])) as T;

const dateOf = (start: string, month: number): string => {
  const since = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + month - 1;
  return `${Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, '0')}`;
};

/** One value a month of every measure, or of those that are asked for. */
const measuresOf = (plan: Plan, trials: Trials, asked?: ReadonlySet<string>): Record<string, ReplayMeasure> => {
  const read = makeTrialReading(plan, trials);
  const out = new Float64Array(1);
  const at = (measure: number, row: number): number | null => {
    read(measure, row, out);
    return orNull(out[0]);
  };
  return Object.fromEntries(
    plan.legend.measures.flatMap(({ name, unit, label }, m): [string, ReplayMeasure][] => {
      if (asked?.has(name) === false) return [];
      const values = Array.from({ length: trials.months }, (_, t) => at(m, t + 1));
      return [[name, { unit, label, opening: at(m, 0), values }]];
    }),
  );
};

/** Month of each event; whoever is lost from sight before has none. */
const eventsOf = ({ legend }: Plan, { events }: Trials): Replay['events'] =>
  Object.fromEntries(
    legend.events.map(({ name, label }, e) => {
      const month = events[e];
      return [name, { label, month: month < 0 || month === NEVER ? null : month }];
    }),
  );

/** Hours that arise, by role and kind: everybody who is there has administration of their own besides. */
const arisingOf = ({ legend }: Plan, hours: MonthAccounts['arising']): ReplayMonth['arising'] => {
  const nameOf = groupName(legend);
  return Object.fromEntries(
    hours[0].map((_, group) => [
      nameOf(group),
      Object.fromEntries(legend.kinds.slice(1).map(({ id }, k) => [id, round(hours[k + 1][group])])),
    ]),
  );
};

/** What policies decide and who starts is told anyway. */
const TOLD_ALREADY = /^(policy|policyRefused|hire)\./;

const eventsIn = (events: Replay['events'], month: number): readonly Told[] =>
  Object.entries(events).flatMap(([event, when]): readonly Told[] =>
    when.month === month && !TOLD_ALREADY.test(event) ? [{ what: 'event', event }] : [],
  );

/** A future as it is told: `trial` counts from 1; with every measure, or those `asked` for. */
export const toReplay = (
  plan: Plan,
  { trace, trials }: Lived,
  trial: number,
  from: Provenance,
  asked?: ReadonlySet<string>,
): Replay => {
  const { legend } = plan;
  const tell = makeTelling(legend);
  const events = eventsOf(plan, trials);
  const monthOf = ({ households, hours, arising, cash, market }: MonthAccounts, t: number): ReplayMonth => ({
    month: t + 1,
    date: dateOf(legend.start, t + 1),
    happenings: [...trace.happenings[t].map(tell), ...eventsIn(events, t + 1)],
    households,
    hours: Object.fromEntries(hours.map((account, kind) => [legend.kinds[kind].id, rounded(account)])),
    arising: arisingOf(plan, arising),
    cash: rounded(cash),
    market: rounded(market),
  });
  return {
    format: 'headroom-replay',
    version: 1,
    scenario: scenarioOf(plan, from),
    seed: from.seed,
    trial,
    months: trials.months,
    ...(from.point === true && { point: true }),
    start: legend.start,
    engine: { version: from.engine },
    practice: { ...practiceOf(plan), seats: legend.seats, segments: legend.segments, loans: legend.loans },
    capacity: capacityOf(plan),
    inputs: trace.inputs.map((value, i) => ({ path: legend.drawn[i], value: round(value) })),
    story: trace.accounts.map(monthOf),
    events,
    measures: measuresOf(plan, trials, asked),
  };
};
