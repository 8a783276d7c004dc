import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { makeEvaluator } from '../plan/evaluate.ts';
import { type Headline, tallyOf } from '../plan/headline.ts';
import { GENERAL, MEASURE, TARGET, tableOf } from '../plan/layout.ts';
import { blocksOf, layoutOf, placeOfBlock, type RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { makeGoalOutcomes } from './goalOutcomes.ts';

/** What is counted, and where. */
export type Counted = { readonly headline: Headline; readonly tally: Int32Array };

const LEFT_OUT = -1; // places of a block past the last trial: never in any share

/**
 * Counts the headline in blocks of trials that are simulated, each added to a tally (`tallyOf`) that threads may share:
 * whole numbers, so that neither the order of blocks nor who counts them matters. What a share counts is what `reduce` makes
 * of the same trials.
 */
export const makeHeadlineCounter = (
  numbers: Float64Array,
  { trials, months, sketched }: RunRequest,
  memory: Pick<RunMemory, 'columns' | 'events' | 'faults'>,
  { headline, tally }: Counted,
) => {
  const at = tallyOf(headline, months);
  const { rows, columns: blockLength } = layoutOf(numbers, BLOCK, months);
  const { capacity, line } = layoutOf(numbers, trials, months, sketched);
  const blocksAtHand = blocksOf(capacity);
  const lines = blockLength / BLOCK;
  const measures = tableOf(numbers, 'measures');
  const targets = tableOf(numbers, 'targets');
  const rate = numbers[tableOf(numbers, 'general').at + GENERAL.targetRate];
  const columns = new Float32Array(blockLength);
  const faults = new Int16Array(BLOCK);
  const evaluate = makeEvaluator(numbers, columns, BLOCK, rows);
  const outcomes = makeGoalOutcomes(numbers, { months }, { faults }, evaluate, BLOCK);
  const first = new Float64Array(BLOCK);
  const values = new Float64Array(BLOCK);
  const firsts = new Int16Array(BLOCK);
  const counts = new Int32Array(at.length);

  const countEvent = (i: number, begin: number, length: number): void => {
    const from = headline.events[i] * trials + begin;
    for (let k = 0; k < length; k++) {
      if (faults[k] !== 0) continue;
      const month = memory.events[from + k];
      if (month >= 0 && month <= months) counts[at.hits(i) + month] += 1;
      else if (month < 0 && -month <= months) counts[at.lost(i) - month] += 1;
    }
  };

  const countTarget = (i: number): void => {
    const measure = numbers[targets.at + headline.targets[i] * targets.cols + TARGET.measure];
    const row = measures.at + measure * measures.cols;
    const column = (month: number, out: Float64Array): number =>
      evaluate(numbers[row + MEASURE.at], numbers[row + MEASURE.length], month, out, false);
    const asked = exp((log(1 + rate) * months) / 12);
    column(0, first);
    for (let month = 12; month <= months; month++) column(month, values); // in turn, as sums over windows round by it
    for (let k = 0; k < BLOCK; k++) {
      if (!(first[k] > 0) || faults[k] !== 0) continue;
      counts[at.judged(i)] += 1;
      if (values[k] >= asked * first[k]) counts[at.onPace(i)] += 1;
    }
  };

  const countGoal = (i: number): void => {
    outcomes(headline.goals[i], { first: 0, count: BLOCK }, firsts, values);
    for (let k = 0; k < BLOCK; k++) if (values[k] === 1) counts[at.reached(i)] += 1;
  };

  return (block: number): void => {
    const begin = block * BLOCK;
    const length = Math.min(BLOCK, trials - begin);
    const place = placeOfBlock(block % blocksAtHand, line, lines);
    for (let l = 0; l < lines; l++)
      for (let k = 0; k < length; k++) columns[l * BLOCK + k] = memory.columns[place + l * line + k];
    faults.fill(LEFT_OUT);
    faults.set(memory.faults.subarray(begin, begin + length));
    counts.fill(0);
    for (let k = 0; k < length; k++) if (faults[k] === 0) counts[at.sound] += 1;
    for (let i = 0; i < headline.events.length; i++) countEvent(i, begin, length);
    for (let i = 0; i < headline.targets.length; i++) countTarget(i);
    for (let i = 0; i < headline.goals.length; i++) countGoal(i);
    for (let n = 0; n < counts.length; n++) if (counts[n] !== 0) Atomics.add(tally, n, counts[n]);
  };
};
