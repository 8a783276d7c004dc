import type { makeEvaluator } from '../plan/evaluate.ts';
import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { EVENT, tableOf } from '../plan/layout.ts';
import { GOAL_COUNTS, type RunMemory } from '../plan/memory.ts';
import type { RunRequest, Trials } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import { makeGoalOutcomes } from './goalOutcomes.ts';

const GOAL_KIND = EVENT_KINDS.indexOf('goal');

/** The event of a goal. */
const eventOf = (numbers: Float64Array, goal: number): number => {
  const events = tableOf(numbers, 'events');
  for (let e = 0; e < events.rows; e++) {
    const at = events.at + e * events.cols;
    if (numbers[at + EVENT.kind] === GOAL_KIND && numbers[at + EVENT.index] === goal) return e;
  }
  throw new RangeError(`goal ${goal} has no event`);
};

/** How many trials reach a goal, NaN where it is not decided, and the months of its event. */
export const makeGoalReducer = (
  numbers: Float64Array,
  request: Pick<RunRequest, 'trials' | 'months'>,
  memory: Pick<Trials, 'events' | 'faults'> & Pick<RunMemory, 'goals' | 'goalCounts'>,
  evaluate: ReturnType<typeof makeEvaluator>,
  capacity: number,
) => {
  const { trials } = request;
  const { rows: count } = tableOf(numbers, 'goals');
  const outcomes = makeGoalOutcomes(numbers, request, memory, evaluate, capacity);
  const reached = new Float64Array(count > 0 ? capacity : 0);

  const fold = (goal: number, stretch: Stretch): void => {
    const from = eventOf(numbers, goal) * trials + stretch.first;
    const open = outcomes(goal, stretch, memory.events.subarray(from, from + stretch.count), reached);
    const to = goal * GOAL_COUNTS.size;
    for (let k = 0; k < stretch.count; k++) {
      if (Number.isNaN(reached[k])) continue; // trials that are left out are in no share
      memory.goalCounts[to + GOAL_COUNTS.known] += 1;
      memory.goalCounts[to + GOAL_COUNTS.reached] += reached[k];
    }
    if (open) memory.goalCounts[to + GOAL_COUNTS.open] = 1;
  };

  const finish = (goal: number): void => {
    const at = goal * GOAL_COUNTS.size;
    const decided = memory.goalCounts[at + GOAL_COUNTS.known] > 0 && memory.goalCounts[at + GOAL_COUNTS.open] === 0;
    memory.goals[goal] = decided ? memory.goalCounts[at + GOAL_COUNTS.reached] : Number.NaN;
  };

  return { count, fold, finish };
};
