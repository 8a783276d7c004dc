import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { forget, makeEvaluator, makeWindows } from '../plan/evaluate.ts';
import { GOAL } from '../plan/goal.ts';
import { type Headline, tallyOf } from '../plan/headline.ts';
import { GENERAL, MEASURE, TARGET, tableOf } from '../plan/layout.ts';
import { blocksOf, layoutOf, placeOfBlock, type RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { columnsRead, type Program } from './columnsRead.ts';
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
  const { capacity, firstBlock, line } = layoutOf(numbers, trials, months, sketched);
  const blocksAtHand = blocksOf(capacity);
  const stored = tableOf(numbers, 'columns').rows;
  const rate = numbers[tableOf(numbers, 'general').at + GENERAL.targetRate];
  const columns = new Float32Array(blockLength);
  const faults = new Int16Array(BLOCK);
  const windows = makeWindows(false);
  const evaluate = makeEvaluator(numbers, columns, BLOCK, rows, windows);
  const outcomes = makeGoalOutcomes(numbers, { months }, { faults }, evaluate, BLOCK);
  const first = new Float64Array(BLOCK);
  const values = new Float64Array(BLOCK);
  const firsts = new Int16Array(BLOCK);
  const counts = new Int32Array(at.length);

  const targets = headline.targets.map((metric): Program => {
    const { at: from, cols } = tableOf(numbers, 'targets');
    const measures = tableOf(numbers, 'measures');
    const row = measures.at + numbers[from + metric * cols + TARGET.measure] * measures.cols;
    return { at: numbers[row + MEASURE.at], length: numbers[row + MEASURE.length] };
  });
  const goals = headline.goals.map((goal): Program => {
    const { at: from, cols } = tableOf(numbers, 'goals');
    return { at: numbers[from + goal * cols + GOAL.at], length: numbers[from + goal * cols + GOAL.length] };
  });
  const { columns: read } = columnsRead(numbers, [...targets, ...goals]);

  /** Copies what is read of a block to a place of its own. */
  const take = (block: number, length: number): void => {
    const from = memory.columns;
    const place = placeOfBlock((block - firstBlock) % blocksAtHand, line, rows * stored);
    for (let row = 0; row < rows; row++) {
      for (let c = 0; c < read.length; c++) {
        const source = place + (row * stored + read[c]) * line;
        const to = (row * stored + read[c]) * BLOCK;
        for (let k = 0; k < length; k++) columns[to + k] = from[source + k];
      }
    }
  };

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
    const program = targets[i];
    const column = (month: number, out: Float64Array): void => evaluate(program.at, program.length, month, out);
    const asked = exp((log(1 + rate) * months) / 12);
    column(0, first);
    // a sum over a window moves on month by month and rounds by it: in turn, as it is done for all months
    const from = columnsRead(numbers, [program]).sums ? 12 : months;
    for (let month = from; month <= months; month++) column(month, values);
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
    take(block, length);
    forget(windows);
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
