import { endOfBlock } from '../plan/endOfBlock.ts';
import { tableOf } from '../plan/layout.ts';
import { blocksOf, layoutOf, type RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { simulatedEvents } from '../plan/simulatedEvents.ts';
import { makeEngines } from './engines.ts';

type Written = Pick<RunMemory, 'columns' | 'events' | 'faults' | 'draws' | 'digests'>;

/** A thread's simulator: given a plan and a request it gives the function that simulates a block of their trials. */
export const makeSimulator = ({ engineFor, grown } = makeEngines()) => {
  return (numbers: Float64Array, { rootKey, trials, months, sketched }: RunRequest) => {
    const { capacity, firstBlock, line, drawn } = layoutOf(numbers, trials, months, sketched);
    const blocksAtHand = blocksOf(capacity);
    let at = engineFor(numbers);
    at.rootKey.set(rootKey);
    const { record } = at;
    record.open(months);
    const eventCount = tableOf(numbers, 'events').rows;
    const inputCount = tableOf(numbers, 'inputs').rows;
    let slot = 0;
    const write = (month: number): void => record.write(at.arena.signals, month, slot);

    const happening = simulatedEvents(numbers);

    return (block: number, written: Written): void => {
      const { columns, events, faults, draws, digests } = written;
      const first = block * BLOCK;
      const count = Math.min(BLOCK, trials - first);
      for (slot = 0; slot < count; slot++) {
        while (!at.trial(first + slot, months, write)) {
          at = grown(numbers, at);
          at.rootKey.set(rootKey);
        }
        const { arena } = at;
        const fault = arena.fault[0];
        faults[first + slot] = fault;
        if (fault > 0) record.blank(slot, months + 1);
        const happened = arena.eventMonths;
        for (let e = 0; e < eventCount; e++) events[e * trials + first + slot] = happened[e];
        if (first + slot >= drawn) continue;
        const { inputDraws } = arena;
        for (let i = 0; i < inputCount; i++) draws[i * drawn + first + slot] = inputDraws[i];
      }
      record.copyOut(columns, line, (block - firstBlock) % blocksAtHand, count, months + 1);
      digests[block] = endOfBlock(record.sum, written, happening, first, count);
    };
  };
};
