import { DRIVEN, DRIVEN_KINDS, driverLength, INPUT_SHARE, LEARNABLE } from '../plan/driver.ts';
import type { makeEvaluator } from '../plan/evaluate.ts';
import { INPUT } from '../plan/input.ts';
import { tableOf } from '../plan/layout.ts';
import { DRAWN, GOAL_COUNTS, type MemoryLayout, type RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import { GROUPS, jackknifeError, makeFirstOrder } from '../stats/firstOrder.ts';
import { normalScores } from '../stats/normalScores.ts';
import { makeGoalOutcomes } from './goalOutcomes.ts';
import { makeMeasureReading } from './readMeasure.ts';

const LEAST_TRIALS = 200; // fewer say nothing about single inputs
const LEAST_DIFFERENT = 30; // trials that differ from the most frequent outcome

/**
 * How much of the spread of an outcome each uncertain input explains by itself, and all of them together. Inputs are drawn
 * independently, so their shares may be added; where some are correlated nothing is said. Of a run that `folds` only the
 * first 10,000 trials are looked at.
 */
export const makeDriverReducer = (
  numbers: Float64Array,
  request: RunRequest,
  memory: RunMemory,
  evaluate: ReturnType<typeof makeEvaluator>,
  { capacity, drawn }: Pick<MemoryLayout, 'capacity' | 'drawn'>,
  folds: boolean,
) => {
  const looked = folds ? Math.min(drawn, DRAWN) : drawn;
  const { trials, months } = request;
  const driven = tableOf(numbers, 'driven');
  const inputs = tableOf(numbers, 'inputs');
  const silent = tableOf(numbers, 'latents').rows > 0 || inputs.rows === 0;
  const read = makeMeasureReading(numbers, evaluate);
  const goalOutcome = makeGoalOutcomes(numbers, request, memory, evaluate, capacity);
  const length = driverLength(inputs.rows);
  const stretchValues = new Float64Array(capacity);
  const firsts = new Int16Array(capacity);
  const values = new Float64Array(looked);
  const sorted = new Float64Array(looked);
  const at = new Int32Array(looked);
  const firstOrder = makeFirstOrder();
  const together = new Float64Array(GROUPS);

  const stream = (row: number, field: number): number => numbers[inputs.at + row * inputs.cols + field];
  /** A number that stands at several places of the plan is drawn once. */
  const seenBefore = (row: number): boolean => {
    for (let other = 0; other < row; other++)
      if (
        stream(other, INPUT.stream0) === stream(row, INPUT.stream0) &&
        stream(other, INPUT.stream1) === stream(row, INPUT.stream1)
      )
        return true;
    return false;
  };

  const kindOf = (task: number) => DRIVEN_KINDS[numbers[driven.at + task * driven.cols + DRIVEN.kind]];
  const indexOf = (task: number): number => numbers[driven.at + task * driven.cols + DRIVEN.index];

  /** Keeps the outcome of trials of a stretch, as far as it is not among the months of events. */
  const fold = (task: number, stretch: Stretch): void => {
    const count = Math.min(stretch.count, looked - stretch.first);
    if (silent || count <= 0 || kindOf(task) === 'event') return;
    if (kindOf(task) === 'measure') read(indexOf(task), months, stretchValues);
    else if (goalOutcome(indexOf(task), stretch, firsts, stretchValues)) stretchValues.fill(Number.NaN);
    memory.driven.set(stretchValues.subarray(0, count), task * drawn + stretch.first);
  };

  /** The outcome by trial, NaN where it is not known. */
  const outcome = (task: number): void => {
    if (kindOf(task) !== 'event') {
      values.set(memory.driven.subarray(task * drawn, task * drawn + looked));
      const open = GOAL_COUNTS.size * indexOf(task) + GOAL_COUNTS.open;
      if (kindOf(task) === 'goal' && memory.goalCounts[open] > 0) values.fill(Number.NaN);
      return;
    }
    for (let k = 0; k < looked; k++) {
      const month = memory.events[indexOf(task) * trials + k];
      values[k] = month < 0 ? Number.NaN : month; // censored
    }
  };

  const finish = (task: number): void => {
    const out = memory.drivers;
    const to = task * length;
    out.fill(Number.NaN, to, to + length);
    if (silent) return;
    outcome(task);
    let known = 0;
    for (let k = 0; k < looked; k++) {
      if (memory.faults[k] !== 0 || Number.isNaN(values[k])) continue;
      values[known] = values[k];
      at[known++] = k;
    }
    if (known < LEAST_TRIALS || normalScores(values, known, sorted) < LEAST_DIFFERENT) return;
    let learnable = 0;
    together.fill(0);
    for (let i = 0; i < inputs.rows; i++) {
      if (seenBefore(i)) continue;
      const { share, error, chance, without } = firstOrder(values, at, known, memory.draws, i * drawn);
      const place = to + LEARNABLE.size + i * INPUT_SHARE.size;
      out[place + INPUT_SHARE.share] = share;
      out[place + INPUT_SHARE.error] = error;
      out[place + INPUT_SHARE.chance] = chance;
      learnable += share;
      for (let g = 0; g < GROUPS; g++) together[g] += without[g];
    }
    out[to + LEARNABLE.share] = learnable;
    out[to + LEARNABLE.error] = jackknifeError(together);
  };
  return { count: driven.rows, fold, finish };
};
