import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { makeEvaluator, makeWindows } from '../../plan/evaluate.ts';
import { TARGET, tableOf } from '../../plan/layout.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Trials } from '../../plan/runner.ts';
import { makeGoalOutcomes } from '../../summary/goalOutcomes.ts';
import { makeTrialReading } from '../../summary/readTrials.ts';
import type { NumberQuestion } from './question.ts';

/** What is kept of one scenario's futures: each array holds a value a trial, in the order of trials. */
export type Sightings = {
  readonly faults: Int16Array;
  /** Months of events by name, as an outcome has them. */
  readonly events: ReadonlyMap<string, Int16Array>;
  /** By question: amounts, or 1 and 0 for yes and no; NaN where it is not known. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
};

/** Copies, while a run lets its trials be looked at, what the questions need. */
export const sight = (
  plan: Plan,
  trials: Trials,
  events: readonly string[],
  questions: readonly NumberQuestion[],
): Sightings => ({
  faults: trials.faults.slice(0, trials.trials),
  events: new Map(events.map((event) => [event, monthsOf(plan, trials, event)])),
  numbers: new Map([
    ...amountsOf(plan, trials, questions),
    ...pacesOf(plan, trials, questions),
    ...goalsOf(plan, trials, questions),
  ]),
});

const monthsOf = ({ legend }: Plan, { trials, events }: Trials, event: string): Int16Array => {
  const row = legend.events.findIndex(({ name }) => name === event);
  return events.slice(row * trials, (row + 1) * trials);
};

type Asked<K extends string> = Extract<NumberQuestion, { readonly [key in K]: string }>;
type Entry = readonly [string, Float64Array];

const amountsOf = (plan: Plan, trials: Trials, questions: readonly NumberQuestion[]): Entry[] => {
  const read = makeTrialReading(plan, trials);
  const amounts = questions.filter((question): question is Asked<'measure'> => 'measure' in question);
  const names = new Set(amounts.flatMap(({ measure, per }) => [measure, ...(per === undefined ? [] : [per])]));
  const sums = new Map(amounts.map(({ id }) => [id, new Float64Array(trials.trials)]));
  const below = new Map(amounts.filter(({ per }) => per).map(({ id }) => [id, new Float64Array(trials.trials)]));
  const values = new Float64Array(trials.trials);
  for (const name of names) {
    const row = plan.legend.measures.findIndex((measure) => measure.name === name);
    for (let month = 1; month <= trials.months; month++) {
      read(row, month, values);
      for (const { id, measure, per, over, month: last } of amounts) {
        if (month < over.from || month > last) continue;
        if (measure === name) gather(sums.get(id) ?? values, values, over.by, month === over.from);
        if (per === name) gather(below.get(id) ?? values, values, 'sum', month === over.from);
      }
    }
  }
  return amounts.map(({ id, over, month }) => {
    const all = sums.get(id) ?? values;
    const divisor = below.get(id);
    if (over.by === 'mean') return [id, all.map((sum) => sum / (month - over.from + 1))];
    if (divisor === undefined) return [id, all];
    return [id, all.map((sum, k) => (divisor[k] > 0 ? sum / divisor[k] : Number.NaN))];
  });
};

const gather = (all: Float64Array, values: Float64Array, by: string, first: boolean): void => {
  for (let k = 0; k < all.length; k++) {
    const x = values[k];
    if (first) all[k] = x;
    else if (by === 'least') all[k] = Math.min(all[k], x);
    else all[k] += x;
  }
};

/** Whether a future keeps the pace of the target at a month, as `reducePace` counts it. */
const pacesOf = (plan: Plan, trials: Trials, questions: readonly NumberQuestion[]): Entry[] => {
  const read = makeTrialReading(plan, trials);
  const targets = tableOf(plan.numbers, 'targets');
  const opening = new Float64Array(trials.trials);
  const values = new Float64Array(trials.trials);
  return questions
    .filter((question): question is Asked<'metric'> => 'metric' in question)
    .map(({ id, metric, rate, month }) => {
      const row = plan.legend.targets.findIndex((target) => target.metric === metric);
      const measure = plan.numbers[targets.at + row * targets.cols + TARGET.measure];
      read(measure, 0, opening);
      for (let t = 12; t <= month; t++) read(measure, t, values); // a sum over a window rounds by the way it came
      const asked = exp((log(1 + rate) * month) / 12);
      return [id, values.map((x, k) => (opening[k] > 0 ? Number(x >= asked * opening[k]) : Number.NaN))];
    });
};

/** Whether a future reaches a goal; of a goal that the months simulated do not decide there is no entry. */
const goalsOf = ({ numbers, legend }: Plan, trials: Trials, questions: readonly NumberQuestion[]): Entry[] => {
  const { months, line, columns, faults, trials: count } = trials;
  const evaluate = makeEvaluator(numbers, columns, count, months + 1, makeWindows(false), line);
  const outcomes = makeGoalOutcomes(numbers, { months }, { faults: faults.slice(0, count) }, evaluate, count);
  const firsts = new Int16Array(count);
  return questions
    .filter((question): question is Asked<'goal'> => 'goal' in question)
    .flatMap(({ id, goal }) => {
      const row = legend.goals.findIndex((one) => one.id === goal);
      const reached = new Float64Array(count);
      const open = outcomes(row, { first: 0, count }, firsts, reached);
      return open ? [] : [[id, reached] as const];
    });
};
