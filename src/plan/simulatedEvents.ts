import { EVENT_KINDS } from './eventKinds.ts';
import { EVENT, tableOf } from './layout.ts';

const GOAL = EVENT_KINDS.indexOf('goal');

/**
 * How many of a plan's events, from the first on, a simulation can find. Those of goals stand behind them: in a trial
 * just simulated they are all NEVER, and the summary finds them in the columns.
 */
export const simulatedEvents = (numbers: Float64Array): number => {
  const { at, rows, cols } = tableOf(numbers, 'events');
  let count = rows;
  while (count > 0 && numbers[at + (count - 1) * cols + EVENT.kind] === GOAL) count--;
  return count;
};
