import { MEASURE, tableOf } from '../plan/layout.ts';
import type { MeasureLegend } from '../plan/legend.ts';
import type { Plan } from '../plan/plan.ts';
import { type Outcome, SKETCH_ERROR, STATISTICS } from '../plan/runner.ts';
import { productLimit } from '../stats/productLimit.ts';
import { wilson } from '../stats/wilson.ts';
import { driversOf } from './drivers.ts';
import type {
  EventCurve,
  Forecast,
  ForecastInput,
  MeasureFan,
  Percentile,
  Share,
  Statistic,
  Target,
  TargetMetric,
} from './forecast.ts';
import { goalsOf } from './goals.ts';
import { capacityOf, practiceOf, scenarioOf } from './identity.ts';
import { leftOutOf } from './leftOut.ts';
import { firstLimits } from './limits.ts';
import { lint } from './lint/lint.ts';
import { notesOf } from './notes.ts';
import { round } from './round.ts';

/** What a forecast says of itself beside its numbers. */
export type Provenance = {
  /** Text that picked the luck. */
  readonly seed: string;
  /** The resolved scenario. */
  readonly text: string;
  /** Digest of each data file by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Version of the engine. */
  readonly engine: string;
  /** Every uncertain input at its median. */
  readonly point?: boolean;
};

const PERCENTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

const orNull = (x: number): number | null => (Number.isNaN(x) ? null : round(x));

const words = ({ unit, label, formula }: MeasureLegend) =>
  formula === undefined ? { unit, label } : { unit, label, formula };

/** How futures are spread on the first day, `at` a statistic by its column; nothing where all percentiles are the mean. */
const openingsOf = (at: (statistic: number) => number): Pick<MeasureFan, 'openings'> => {
  const mean = round(at(STATISTICS.indexOf('mean')));
  if (Number.isNaN(mean)) return {};
  const openings = Object.fromEntries(PERCENTILES.map((name) => [name, round(at(STATISTICS.indexOf(name)))]));
  if (Object.values(openings).every((value) => value === mean)) return {};
  return { openings: openings as Record<Percentile, number> };
};

const fan = (plan: Plan, outcome: Outcome, measure: number): MeasureFan => {
  const rows = outcome.months + 1;
  const measures = tableOf(plan.numbers, 'measures');
  const same = plan.numbers[measures.at + measure * measures.cols + MEASURE.sameAs];
  const at = (row: number, statistic: number) =>
    outcome.statistics[(same * rows + row) * STATISTICS.length + statistic];
  const series = <T>(statistic: number, written: (x: number) => T): T[] => {
    const values: T[] = [];
    for (let month = 1; month <= outcome.months; month++) values.push(written(at(month, statistic)));
    return values;
  };
  const defined = series(STATISTICS.indexOf('defined'), (share) => share);
  const statistics = Object.fromEntries(STATISTICS.slice(0, -1).map((name, s) => [name, series(s, orNull)])) as Record<
    Statistic,
    (number | null)[]
  >;
  return {
    ...words(plan.legend.measures[measure]),
    opening: orNull(at(0, 0)),
    ...openingsOf((statistic) => at(0, statistic)),
    ...(defined.every((share) => share === 1) ? {} : { defined: defined.map(round) }),
    ...statistics,
  };
};

const curve = (label: string, months: Int16Array, horizon: number): EventCurve => {
  const { already, byMonth, low, high, never, p10, p50, p90 } = productLimit(months, horizon);
  const rounded = (values: ArrayLike<number>) => Array.from(values, round);
  return {
    label,
    already: round(already),
    byMonth: rounded(byMonth),
    low: rounded(low),
    high: rounded(high),
    never: round(never),
    p10,
    p50,
    p90,
  };
};

const shareOf = (share: number, trials: number): Share => {
  const interval = wilson(Math.round(share * trials), trials);
  return { share: round(interval.share), low: round(interval.low), high: round(interval.high) };
};

const target = (plan: Plan, outcome: Outcome, metric: number, trials: number): Target => {
  const { months, onPace, growth } = outcome;
  const at = (month: number) => (month <= months ? onPace[metric * (months + 1) + month] : Number.NaN);
  const years = Math.floor(months / 12);
  const parts = (year: number) => ({
    market: round(growth[year * 4]),
    flows: round(growth[year * 4 + 1]),
    new: round(growth[year * 4 + 2]),
    lost: round(growth[year * 4 + 3]),
  });
  const name = plan.legend.targets[metric].metric as TargetMetric;
  return {
    metric: name,
    rate: plan.legend.targets[metric].rate,
    onPace: Array.from({ length: months }, (_, t) => orNull(at(t + 1))),
    byYear: Number.isNaN(at(12))
      ? []
      : Array.from({ length: years }, (_, year) => shareOf(at(12 * (year + 1)), trials)),
    atHorizon: months < 12 || Number.isNaN(at(months)) ? null : shareOf(at(months), trials),
    ...(name === 'aum' && !Number.isNaN(growth[0] ?? Number.NaN)
      ? { growth: Array.from({ length: years }, (_, year) => parts(year)) }
      : {}),
  };
};

const rounded = (input: ForecastInput): ForecastInput =>
  'value' in input
    ? { ...input, value: round(input.value) }
    : { ...input, p10: round(input.p10), p50: round(input.p50), p90: round(input.p90) };

/** What is known after a run: the whole content of `forecast.json`. */
export const toForecast = (plan: Plan, outcome: Outcome, provenance: Provenance): Forecast => {
  const { legend } = plan;
  const { trials, months } = outcome;
  const leftOut = leftOutOf(plan, outcome);
  const sound = leftOut.reduce((rest, one) => rest - one.trials, trials);
  const monthsOf = (event: string): Int16Array | undefined => {
    const e = legend.events.findIndex(({ name }) => name === event);
    if (e < 0) return undefined;
    const all = outcome.events.subarray(e * trials, (e + 1) * trials);
    return sound === trials ? all : all.filter((_, k) => outcome.faults[k] === 0);
  };
  const limits = firstLimits(monthsOf, sound, months);
  const forecast: Omit<Forecast, 'notes'> = {
    format: 'headroom-forecast',
    version: 1,
    scenario: scenarioOf(plan, provenance),
    seed: provenance.seed,
    trials,
    months,
    ...(provenance.point === true && { point: true }),
    start: legend.start,
    engine: { version: provenance.engine },
    practice: practiceOf(plan),
    capacity: capacityOf(plan),
    measures: Object.fromEntries(legend.measures.map(({ name }, m) => [name, fan(plan, outcome, m)])),
    events: Object.fromEntries(
      legend.events.map(({ name, label }) => [name, curve(label, monthsOf(name) ?? new Int16Array(0), months)]),
    ),
    firstLimit: {
      hours: limits.hours.map(round),
      cap: limits.cap.map(round),
      cash: limits.cash.map(round),
      service: limits.service.map(round),
      none: limits.none.map(round),
    },
    targets: legend.targets.map((_, metric) => target(plan, outcome, metric, sound)),
    goals: goalsOf(legend.goals, outcome.goals, sound),
    inputs: legend.inputs.map(rounded),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    ...(legend.correlations.length === 0 ? {} : { correlations: legend.correlations }),
    drivers: driversOf(plan, outcome),
    ...(outcome.folded ? { approximate: { relativeError: SKETCH_ERROR } } : {}),
  };
  return { ...forecast, notes: [...legend.notes, ...notesOf(forecast, lint(plan, outcome, forecast))] };
};
