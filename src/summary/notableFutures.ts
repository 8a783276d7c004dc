import type { Plan } from '../plan/plan.ts';
import { NEVER, type Trials } from '../plan/runner.ts';
import type { NotableFuture } from './forecast.ts';
import { MEDIAN_MEASURE, medianTrial } from './medianTrial.ts';
import { makeTrialReading } from './readTrials.ts';
import { round } from './round.ts';
import { whoseCapacity } from './whoseCapacity.ts';

/** Futures worth telling one by one: the median, the earliest at capacity, the one whose cash falls lowest. */
export const notableFutures = (plan: Plan, trials: Trials): readonly NotableFuture[] => [
  ...medianFuture(plan, trials),
  ...earliestCapacity(plan, trials),
  ...lowestCash(plan, trials),
];

const placeOf = ({ legend }: Plan, measure: string): number =>
  legend.measures.findIndex(({ name }) => name === measure);

/** The future nearest the median of AUM at the horizon. */
export const medianFuture = (plan: Plan, trials: Trials): readonly NotableFuture[] => {
  const measure = placeOf(plan, MEDIAN_MEASURE);
  if (measure < 0) return [];
  const values = new Float64Array(trials.trials);
  makeTrialReading(plan, trials)(measure, trials.months, values);
  const trial = medianTrial(values);
  if (trial === undefined) return [];
  const found = { month: trials.months, trial: trial + 1, value: round(values[trial]) };
  return [{ what: 'median', measure: MEDIAN_MEASURE, ...found }];
};

const earliestCapacity = ({ legend }: Plan, { trials, events, faults }: Trials): readonly NotableFuture[] => {
  const place = (event: string): number => legend.events.findIndex(({ name }) => name === event);
  const event = whoseCapacity(legend.advisors, (name) => place(name) >= 0)?.event;
  if (event === undefined) return [];
  const months = events.subarray(place(event) * trials, (place(event) + 1) * trials);
  let first: number | undefined;
  for (let k = 0; k < trials; k++) {
    const isHit = months[k] > 0 && faults[k] === 0;
    if (isHit && months[k] < (first === undefined ? NEVER : months[first])) first = k;
  }
  return first === undefined ? [] : [{ what: 'earliestCapacity', event, month: months[first], trial: first + 1 }];
};

const lowestCash = (plan: Plan, trials: Trials): readonly NotableFuture[] => {
  const measure = placeOf(plan, 'cash');
  if (measure < 0) return [];
  const read = makeTrialReading(plan, trials);
  const values = new Float64Array(trials.trials);
  let lowest = Number.POSITIVE_INFINITY;
  let found = { month: 0, trial: 0 };
  for (let month = 1; month <= trials.months; month++) {
    read(measure, month, values);
    for (let k = 0; k < values.length; k++) {
      const isLower = values[k] < lowest || (values[k] === lowest && k + 1 < found.trial);
      if (!isLower) continue;
      lowest = values[k];
      found = { month, trial: k + 1 };
    }
  }
  if (found.trial === 0) return [];
  return [{ what: 'lowestCash', measure: 'cash', ...found, value: round(lowest) }];
};
