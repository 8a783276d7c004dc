import type { makeEvaluator } from '../plan/evaluate.ts';
import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { GOAL, GOAL_WHEN } from '../plan/goal.ts';
import { EVENT, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { NEVER, type RunRequest } from '../plan/runner.ts';

const GOAL_KIND = EVENT_KINDS.indexOf('goal');
const AT = GOAL_WHEN.indexOf('at');
const BY = GOAL_WHEN.indexOf('by');
const ALWAYS = GOAL_WHEN.indexOf('always');

/**
 * Goals, from the stored columns in the order of trials: how many trials reach one, and as an event the first month in
 * which its condition is true (or is not, where it is to hold always). Months in which its windows are not full yet are
 * not asked. A goal dated beyond the months simulated is decided only where every trial has settled it before.
 */
export const makeGoalReducer = (
  numbers: Float64Array,
  { trials, months }: RunRequest,
  memory: RunMemory,
  evaluate: ReturnType<typeof makeEvaluator>,
) => {
  const goals = tableOf(numbers, 'goals');
  const events = tableOf(numbers, 'events');

  /** The months of a goal's event, by trial. */
  const eventMonths = (goal: number): Int16Array => {
    for (let e = 0; e < events.rows; e++) {
      const at = events.at + e * events.cols;
      if (numbers[at + EVENT.kind] === GOAL_KIND && numbers[at + EVENT.index] === goal)
        return memory.events.subarray(e * trials, (e + 1) * trials);
    }
    throw new RangeError(`goal ${goal} has no event`);
  };

  const countWithin = (firsts: Int16Array, month: number): number => {
    let count = 0;
    for (let k = 0; k < trials; k++) if (firsts[k] <= month && memory.faults[k] === 0) count += 1;
    return count;
  };

  const reduce = (goal: number): void => {
    const row = goals.at + goal * goals.cols;
    const at = numbers[row + GOAL.at];
    const length = numbers[row + GOAL.length];
    const when = numbers[row + GOAL.when];
    const month = numbers[row + GOAL.month];
    const wanted = when === ALWAYS ? 0 : 1; // the answer that makes the event
    const last = when === ALWAYS ? Math.min(month, months) : months;
    const firsts = eventMonths(goal);
    const values = new Float64Array(trials);
    let there = 0;
    for (let t = numbers[row + GOAL.first]; t <= last; t++) {
      evaluate(at, length, t, values, false);
      for (let k = 0; k < trials; k++)
        if (values[k] === wanted && firsts[k] === NEVER && memory.faults[k] === 0) firsts[k] = t;
      if (when === AT && t === month) for (let k = 0; k < trials; k++) if (memory.faults[k] === 0) there += values[k];
    }
    const happened = countWithin(firsts, Math.min(month, months));
    let sound = 0; // trials that are left out are in no share
    for (let k = 0; k < trials; k++) if (memory.faults[k] === 0) sound += 1;
    const open = month > months && (when === AT || happened < sound);
    if (open || sound === 0) memory.goals[goal] = Number.NaN;
    else if (when === AT) memory.goals[goal] = there;
    else memory.goals[goal] = when === BY ? happened : sound - happened;
  };

  return { count: goals.rows, reduce };
};
