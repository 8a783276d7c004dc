import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { makeEvaluator } from '../plan/evaluate.ts';
import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { EVENT, GENERAL, MEASURE, TARGET, tableOf } from '../plan/layout.ts';
import { layoutOf, type RunMemory } from '../plan/memory.ts';
import { NEVER, type RunRequest, STATISTICS } from '../plan/runner.ts';
import { moments } from '../stats/moments.ts';
import { makeQuantileScratch, quantiles } from '../stats/quantiles.ts';
import { makeGoalOutcomes } from './goalOutcomes.ts';
import { makeDriverReducer } from './reduceDrivers.ts';
import { makeGoalReducer } from './reduceGoals.ts';

const PROBABILITIES = Float64Array.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);
const METRICS = 4;
const PARTS = 4;
const HELD_MONTHS = 12; // a pace must hold this long to count as reached
const LARGEST = 1e140; // of a value that can be squared and added up over all trials
const TARGET_KIND = EVENT_KINDS.indexOf('target');

/** Takes values out that are beyond any count, such as powers of powers; returns how many stay, in their order. */
const dropBoundless = (values: Float64Array, count: number): number => {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    values[kept] = values[k];
    if (Math.abs(values[k]) < LARGEST) kept += 1;
  }
  return kept;
};

/**
 * The second phase of a run: statistics of every measure and month from the stored columns, in the order of trials, so
 * that it does not matter which thread does it. Tasks 0..measures-1 are measures, then the metrics of the target, then
 * the growth split, then what explains the spread of outcomes, then the goals.
 */
export const makeReducer = (numbers: Float64Array, { rootKey, trials, months }: RunRequest, memory: RunMemory) => {
  const { rows } = layoutOf(numbers, trials, months);
  const measures = tableOf(numbers, 'measures');
  const targets = tableOf(numbers, 'targets');
  const events = tableOf(numbers, 'events');
  const evaluate = makeEvaluator(numbers, memory.columns, trials, rows);
  const outcomes = makeGoalOutcomes(numbers, { rootKey, trials, months }, memory, evaluate);
  const drivers = makeDriverReducer(numbers, { rootKey, trials, months }, memory, evaluate, outcomes);
  const goals = makeGoalReducer(numbers, { trials }, memory, outcomes);
  const scratch = makeQuantileScratch(trials);
  const values = new Float64Array(trials);
  const first = new Float64Array(trials);
  const two = new Float64Array(2);
  const seven = new Float64Array(PROBABILITIES.length);

  const column = (measure: number, row: number, out: Float64Array, pack: boolean): number => {
    const at = measures.at + measure * measures.cols;
    return evaluate(numbers[at + MEASURE.at], numbers[at + MEASURE.length], row, out, pack);
  };

  let lost = 0;
  const countLost = (): void => {
    lost = 0;
    for (let k = 0; k < trials; k++) if (memory.faults[k] !== 0) lost += 1;
  };

  /** The defined values of a measure, without the trials that are left out, in which constants would seem to be defined. */
  const definedOf = (measure: number, row: number): number => {
    if (lost === 0) return column(measure, row, values, true);
    column(measure, row, values, false);
    let defined = 0;
    for (let k = 0; k < trials; k++) {
      const value = values[k];
      if (memory.faults[k] === 0 && !Number.isNaN(value)) values[defined++] = value;
    }
    return defined;
  };

  const statistics = (measure: number): void => {
    const opens = numbers[measures.at + measure * measures.cols + MEASURE.opens] === 1;
    for (let row = 0; row < rows; row++) {
      const to = (measure * rows + row) * STATISTICS.length;
      const out = memory.statistics;
      let defined = row === 0 && !opens ? 0 : definedOf(measure, row);
      if (defined > 0) moments(values, defined, two);
      if (defined > 0 && !Number.isFinite(two[1])) {
        defined = dropBoundless(values, defined); // only a formula of the scenario's own comes here
        if (defined > 0) moments(values, defined, two);
      }
      if (defined === 0) {
        out.fill(Number.NaN, to, to + STATISTICS.length);
      } else {
        quantiles(values, defined, PROBABILITIES, seven, scratch);
        out[to] = two[0];
        out[to + 1] = two[1];
        out.set(seven, to + 2);
      }
      out[to + STATISTICS.length - 1] = defined / (trials - lost);
    }
  };

  const eventOfMetric = (metric: number): number => {
    for (let e = 0; e < events.rows; e++) {
      const at = events.at + e * events.cols;
      if (numbers[at + EVENT.kind] === TARGET_KIND && numbers[at + EVENT.index] === metric) return e;
    }
    return -1;
  };

  /** Share on pace from month 12 on, and the first month at whose end the pace has held twelve months in a row. */
  const pace = (metric: number): void => {
    const measure = numbers[targets.at + metric * targets.cols + TARGET.measure];
    const rate = numbers[tableOf(numbers, 'general').at + GENERAL.targetRate];
    const event = eventOfMetric(metric);
    const held = new Int32Array(trials);
    column(measure, 0, first, false);
    memory.onPace.fill(Number.NaN, metric * rows, metric * rows + Math.min(12, rows));
    for (let row = 12; row < rows; row++) {
      const asked = exp((log(1 + rate) * row) / 12);
      column(measure, row, values, false);
      let on = 0;
      let of = 0;
      for (let k = 0; k < trials; k++) {
        if (!(first[k] > 0) || memory.faults[k] !== 0) continue; // nothing grows from nothing
        of += 1;
        const yes = values[k] >= asked * first[k];
        held[k] = yes ? held[k] + 1 : 0;
        if (yes) on += 1;
        const at = event * trials + k;
        if (held[k] === HELD_MONTHS && memory.events[at] === NEVER) memory.events[at] = row;
      }
      memory.onPace[metric * rows + row] = of > 0 ? on / of : Number.NaN;
    }
  };

  /** Mean parts of each full year's opening AUM that came from markets, flows, new and lost households. */
  const growth = (): void => {
    const part = (i: number): number => numbers[targets.at + (METRICS + i) * targets.cols + TARGET.measure];
    const sums = new Float64Array(trials);
    for (let year = 0; 12 * (year + 1) < rows; year++) {
      column(part(0), 12 * year, first, false);
      for (let p = 0; p < PARTS; p++) {
        sums.fill(0);
        for (let month = 1; month <= 12; month++) {
          column(part(1 + p), 12 * year + month, values, false);
          for (let k = 0; k < trials; k++) sums[k] += values[k];
        }
        let sum = 0;
        let count = 0;
        for (let k = 0; k < trials; k++) {
          if (!(first[k] > 0) || memory.faults[k] !== 0) continue;
          sum += sums[k] / first[k];
          count += 1;
        }
        memory.growth[year * PARTS + p] = count > 0 ? sum / count : Number.NaN;
      }
    }
  };

  const reduce = (task: number): void => {
    countLost();
    if (task < measures.rows) {
      if (numbers[measures.at + task * measures.cols + MEASURE.sameAs] === task) statistics(task);
    } else if (task < measures.rows + METRICS) pace(task - measures.rows);
    else if (task === measures.rows + METRICS) growth();
    else if (task <= measures.rows + METRICS + drivers.tasks) drivers.reduce(task - measures.rows - METRICS - 1);
    else goals.reduce(task - measures.rows - METRICS - 1 - drivers.tasks);
  };
  return { tasks: measures.rows + METRICS + 1 + drivers.tasks + goals.count, reduce };
};
