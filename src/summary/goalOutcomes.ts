import type { makeEvaluator } from '../plan/evaluate.ts';
import { GOAL, GOAL_WHEN } from '../plan/goal.ts';
import { tableOf } from '../plan/layout.ts';
import { NEVER, type RunRequest, type Trials } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';

const AT = GOAL_WHEN.indexOf('at');
const ALWAYS = GOAL_WHEN.indexOf('always');

/**
 * What becomes of a goal in each trial of a stretch: `firsts`, the first month in which its condition is true (or is not,
 * where it is to hold always), and `reached`, 1 or 0, NaN in trials that are left out. Months in which its windows are not
 * full yet are not asked. Answers whether some trial is open: a goal dated beyond the months simulated is decided only
 * where every trial of the run has settled it before.
 */
export const makeGoalOutcomes = (
  numbers: Float64Array,
  { months }: Pick<RunRequest, 'months'>,
  { faults }: Pick<Trials, 'faults'>,
  evaluate: ReturnType<typeof makeEvaluator>,
  capacity: number,
) => {
  const goals = tableOf(numbers, 'goals');
  const values = new Float64Array(goals.rows > 0 ? capacity : 0);

  return (goal: number, { first, count }: Stretch, firsts: Int16Array, reached: Float64Array): boolean => {
    const row = goals.at + goal * goals.cols;
    const when = numbers[row + GOAL.when];
    const month = numbers[row + GOAL.month];
    const wanted = when === ALWAYS ? 0 : 1; // the answer that makes the event
    const last = when === ALWAYS ? Math.min(month, months) : months;
    firsts.fill(NEVER);
    reached.fill(Number.NaN);
    for (let t = numbers[row + GOAL.first]; t <= last; t++) {
      evaluate(numbers[row + GOAL.at], numbers[row + GOAL.length], t, values);
      for (let k = 0; k < count; k++) if (values[k] === wanted && firsts[k] === NEVER) firsts[k] = t;
      if (when === AT && t === month) reached.set(values);
    }
    let open = false;
    for (let k = 0; k < count; k++) {
      if (when !== AT) reached[k] = Number(firsts[k] <= month) === wanted ? 1 : 0;
      if (faults[first + k] !== 0) reached[k] = Number.NaN;
      else if (firsts[k] > months) open = true;
    }
    return month > months && open;
  };
};
