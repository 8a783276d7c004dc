import { makeEvaluator, makeWindows } from '../plan/evaluate.ts';
import { tableOf } from '../plan/layout.ts';
import { GOAL_COUNTS, METRICS } from '../plan/memory.ts';
import type { Trials } from '../plan/runner.ts';
import { makeMeasureReading } from './readMeasure.ts';
import { makeGoalReducer } from './reduceGoals.ts';
import { makePace } from './reducePace.ts';

/** Finds in the columns of few futures, one line of them, the events that only columns tell: targets and goals. */
export const reduceFuture = (numbers: Float64Array, futures: Trials): void => {
  const { trials, months, line, columns, events, faults } = futures;
  const rows = months + 1;
  const evaluate = makeEvaluator(numbers, columns, trials, rows, makeWindows(false), line);
  const read = makeMeasureReading(numbers, evaluate);
  const all = { first: 0, count: trials };
  const pace = makePace(
    numbers,
    futures,
    { faults, events, onPace: new Float64Array(METRICS * rows), paceCounts: new Float64Array(2 * METRICS * rows) },
    read,
    trials,
  );
  for (let metric = 0; metric < METRICS; metric++) pace.fold(metric, all);
  const goals = tableOf(numbers, 'goals').rows;
  const counts = { goals: new Float64Array(goals), goalCounts: new Float64Array(goals * GOAL_COUNTS.size) };
  const goal = makeGoalReducer(numbers, futures, { faults, events, ...counts }, evaluate, trials);
  for (let g = 0; g < goals; g++) goal.fold(g, all);
};
