import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { EVENT, tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { makeGoalOutcomes } from './goalOutcomes.ts';

const GOAL_KIND = EVENT_KINDS.indexOf('goal');

/** Goals, a task each: how many trials reach one, NaN where it is not decided, and the months of its event. */
export const makeGoalReducer = (
  numbers: Float64Array,
  { trials }: Pick<RunRequest, 'trials'>,
  memory: RunMemory,
  outcomes: ReturnType<typeof makeGoalOutcomes>,
) => {
  const goals = tableOf(numbers, 'goals');
  const events = tableOf(numbers, 'events');
  const reached = new Float64Array(goals.rows > 0 ? trials : 0);

  /** The months of a goal's event, by trial. */
  const eventMonths = (goal: number): Int16Array => {
    for (let e = 0; e < events.rows; e++) {
      const at = events.at + e * events.cols;
      if (numbers[at + EVENT.kind] === GOAL_KIND && numbers[at + EVENT.index] === goal)
        return memory.events.subarray(e * trials, (e + 1) * trials);
    }
    throw new RangeError(`goal ${goal} has no event`);
  };

  const reduce = (goal: number): void => {
    outcomes(goal, eventMonths(goal), reached);
    let known = 0; // trials that are left out are in no share
    let count = 0;
    for (let k = 0; k < trials; k++) {
      if (Number.isNaN(reached[k])) continue;
      known += 1;
      count += reached[k];
    }
    memory.goals[goal] = known === 0 ? Number.NaN : count;
  };

  return { count: goals.rows, reduce };
};
