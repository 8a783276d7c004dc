import type { makeEvaluator } from '../plan/evaluate.ts';
import { GOAL, GOAL_WHEN } from '../plan/goal.ts';
import { tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { NEVER, type RunRequest } from '../plan/runner.ts';

const AT = GOAL_WHEN.indexOf('at');
const ALWAYS = GOAL_WHEN.indexOf('always');

/**
 * What becomes of a goal in each trial: `firsts`, the first month in which its condition is true (or is not, where it is
 * to hold always), and `reached`, 1 or 0, NaN in trials that are left out. Months in which its windows are not full yet
 * are not asked. A goal dated beyond the months simulated is decided only where every trial has settled it before: else
 * `reached` is NaN throughout.
 */
export const makeGoalOutcomes = (
  numbers: Float64Array,
  { trials, months }: RunRequest,
  { faults }: Pick<RunMemory, 'faults'>,
  evaluate: ReturnType<typeof makeEvaluator>,
) => {
  const goals = tableOf(numbers, 'goals');
  const values = new Float64Array(goals.rows > 0 ? trials : 0);

  return (goal: number, firsts: Int16Array, reached: Float64Array): void => {
    const row = goals.at + goal * goals.cols;
    const when = numbers[row + GOAL.when];
    const month = numbers[row + GOAL.month];
    const wanted = when === ALWAYS ? 0 : 1; // the answer that makes the event
    const last = when === ALWAYS ? Math.min(month, months) : months;
    firsts.fill(NEVER);
    reached.fill(Number.NaN);
    for (let t = numbers[row + GOAL.first]; t <= last; t++) {
      evaluate(numbers[row + GOAL.at], numbers[row + GOAL.length], t, values, false);
      for (let k = 0; k < trials; k++) if (values[k] === wanted && firsts[k] === NEVER) firsts[k] = t;
      if (when === AT && t === month) reached.set(values);
    }
    let open = false;
    for (let k = 0; k < trials; k++) {
      if (when !== AT) reached[k] = Number(firsts[k] <= month) === wanted ? 1 : 0;
      if (faults[k] !== 0) reached[k] = Number.NaN;
      else if (firsts[k] > months) open = true;
    }
    if (month > months && open) reached.fill(Number.NaN);
  };
};
