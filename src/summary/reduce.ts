import { forget, makeEvaluator, makeWindows } from '../plan/evaluate.ts';
import { layoutOf, METRICS, type RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import { makeMeasureReading } from './readMeasure.ts';
import { makeDriverReducer } from './reduceDrivers.ts';
import { makeGoalReducer } from './reduceGoals.ts';
import { measureGroups } from './reduceGroups.ts';
import { makeGrowth } from './reduceGrowth.ts';
import { makePace } from './reducePace.ts';
import { makePerFuture } from './reducePerFuture.ts';
import { makeSketches } from './reduceSketches.ts';
import { makeStatistics } from './reduceStatistics.ts';
import type { Workbench } from './reduceWorkbench.ts';

/** A kind of task: each is given one stretch of trials after the other, and finished when it has had all. */
type Tasks = {
  readonly count: number;
  readonly fold: (task: number, stretch: Stretch) => void;
  readonly finish: (task: number, lost: number) => void;
};

/** Statistics of measures that are worked out together. */
type Statistics = {
  readonly fold: (measures: readonly number[], stretch: Stretch) => void;
  readonly finish: (measures: readonly number[], lost: number) => void;
};

/**
 * The second phase of a run: statistics of every measure and month from the columns, in the order of trials, so that it
 * does not matter which thread does it. Tasks are first groups of measures, then the metrics of the target, the growth split,
 * what explains the spread of outcomes, the goals, and what is told of each future by itself. All trials are one stretch where all columns are kept (`reduce`);
 * of a run that `folds`, each lap is folded in turn. `line` is how long the lines of the columns are: they may be made for
 * more trials.
 */
export const makeReducer = (
  numbers: Float64Array,
  request: RunRequest,
  memory: RunMemory,
  { folds, line }: { readonly folds: boolean; readonly line: number },
  workbench: Workbench,
) => {
  const { trials, months, sketched } = request;
  const layout = layoutOf(numbers, trials, months, sketched);
  const { rows, capacity } = layout;
  const own = makeWindows(false);
  const shared = makeWindows(true);
  const evaluate = makeEvaluator(numbers, memory.columns, capacity, rows, own, line, workbench.lines);
  const read = makeMeasureReading(numbers, evaluate);
  const together = makeEvaluator(numbers, memory.columns, capacity, rows, shared, line, workbench.lines);
  const readTogether = makeMeasureReading(numbers, together);
  const pace = makePace(numbers, request, memory, read, capacity);
  const growth = makeGrowth(numbers, request, memory, read, capacity);
  const drivers = makeDriverReducer(numbers, request, memory, evaluate, layout, folds);
  const goals = makeGoalReducer(numbers, request, memory, evaluate, capacity);

  const statistics = (): Statistics => {
    if (folds) return makeSketches(numbers, request, memory, readTogether, capacity);
    return { fold: () => {}, finish: makeStatistics(numbers, request, memory, readTogether, workbench) };
  };
  const measured = statistics();
  const groups = measureGroups(numbers);

  const kinds: readonly Tasks[] = [
    {
      count: groups.length,
      fold: (group, stretch) => measured.fold(groups[group], stretch),
      finish: (group, lost) => measured.finish(groups[group], lost),
    },
    { count: METRICS, ...pace },
    { count: 1, fold: (_, stretch) => growth.fold(stretch), finish: growth.finish },
    drivers,
    goals,
    makePerFuture(numbers, request, memory, read, workbench, folds),
  ];

  const placeOf = (task: number): { readonly kind: Tasks; readonly index: number } => {
    let index = task;
    for (const kind of kinds) {
      if (index < kind.count) return { kind, index };
      index -= kind.count;
    }
    throw new RangeError(`no task ${task}`);
  };

  const lost = (): number => {
    let count = 0;
    for (let k = 0; k < trials; k++) if (memory.faults[k] !== 0) count += 1;
    return count;
  };

  const fold = (task: number, stretch: Stretch): void => {
    forget(own);
    forget(shared); // of other trials, or of a task that another thread might have had
    const { kind, index } = placeOf(task);
    kind.fold(index, stretch);
  };
  const finish = (task: number): void => {
    const { kind, index } = placeOf(task);
    kind.finish(index, lost());
  };
  const reduce = (task: number): void => {
    fold(task, { first: 0, count: trials });
    finish(task);
  };
  return { tasks: kinds.reduce((sum, { count }) => sum + count, 0), fold, finish, reduce };
};
