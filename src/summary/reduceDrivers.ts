import { DRIVEN, DRIVEN_KINDS, driverLength, INPUT_SHARE, LEARNABLE } from '../plan/driver.ts';
import type { makeEvaluator } from '../plan/evaluate.ts';
import { INPUT } from '../plan/input.ts';
import { MEASURE, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import { GROUPS, jackknifeError, makeFirstOrder } from '../stats/firstOrder.ts';
import { normalScores } from '../stats/normalScores.ts';
import type { makeGoalOutcomes } from './goalOutcomes.ts';

const LEAST_TRIALS = 200; // fewer say nothing about single inputs
const LEAST_DIFFERENT = 30; // trials that differ from the most frequent outcome

/**
 * How much of the spread of an outcome each uncertain input explains by itself, and all of them together: a task an
 * outcome. Inputs are drawn independently, so their shares may be added; where some are correlated nothing is said.
 */
export const makeDriverReducer = (
  numbers: Float64Array,
  { trials, months }: RunRequest,
  memory: RunMemory,
  evaluate: ReturnType<typeof makeEvaluator>,
  goalOutcome: ReturnType<typeof makeGoalOutcomes>,
) => {
  const driven = tableOf(numbers, 'driven');
  const inputs = tableOf(numbers, 'inputs');
  const correlated = tableOf(numbers, 'latents').rows > 0;
  const measures = tableOf(numbers, 'measures');
  const length = driverLength(inputs.rows);
  const values = new Float64Array(trials);
  const sorted = new Float64Array(trials);
  const at = new Int32Array(trials);
  const firsts = new Int16Array(trials);
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

  /** The outcome by trial, NaN where it is not known. */
  const outcome = (task: number): void => {
    const index = numbers[driven.at + task * driven.cols + DRIVEN.index];
    const kind = DRIVEN_KINDS[numbers[driven.at + task * driven.cols + DRIVEN.kind]];
    if (kind === 'measure') {
      const row = measures.at + index * measures.cols;
      evaluate(numbers[row + MEASURE.at], numbers[row + MEASURE.length], months, values, false);
      return;
    }
    if (kind === 'goal') {
      goalOutcome(index, firsts, values);
      return;
    }
    for (let k = 0; k < trials; k++) {
      const month = memory.events[index * trials + k];
      values[k] = month < 0 ? Number.NaN : month; // censored
    }
  };

  const reduce = (task: number): void => {
    const out = memory.drivers;
    const to = task * length;
    out.fill(Number.NaN, to, to + length);
    if (correlated || inputs.rows === 0) return;
    outcome(task);
    let known = 0;
    for (let k = 0; k < trials; k++) {
      if (memory.faults[k] !== 0 || Number.isNaN(values[k])) continue;
      values[known] = values[k];
      at[known++] = k;
    }
    if (known < LEAST_TRIALS || normalScores(values, known, sorted) < LEAST_DIFFERENT) return;
    let learnable = 0;
    together.fill(0);
    for (let i = 0; i < inputs.rows; i++) {
      if (seenBefore(i)) continue;
      const { share, error, chance, without } = firstOrder(values, at, known, memory.draws, i * trials);
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
  return { tasks: driven.rows, reduce };
};
