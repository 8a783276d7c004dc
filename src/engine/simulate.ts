import { ints } from '../math/ints.ts';
import { endOfBlock } from '../plan/endOfBlock.ts';
import { tableOf } from '../plan/layout.ts';
import { blocksOf, layoutOf, type RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { simulatedEvents } from '../plan/simulatedEvents.ts';
import { makeArena, type Room } from './arena.ts';
import { makeRecord } from './record.ts';
import { STATE } from './state.ts';
import { sameStructure } from './structure.ts';
import { makeTrial } from './trial.ts';

/** Far more than most futures need: arrays that are not touched cost nothing, steps made anew cost much. */
export const firstRoom = (numbers: Float64Array): Room => {
  const book = tableOf(numbers, 'book').rows;
  return { households: 8 * book + 256, prospects: 2 * book + 256 };
};

const makeEngine = (numbers: Float64Array, room: Room, record = makeRecord(numbers)) => {
  const arena = makeArena(numbers, room);
  const rootKey = ints(2);
  return { arena, rootKey, trial: makeTrial(arena, rootKey), record };
};

type Written = Pick<RunMemory, 'columns' | 'events' | 'faults' | 'draws' | 'digests'>;

/**
 * A thread's simulator: given a plan and a request it gives the function that simulates a block of their trials. Its memory
 * and steps are made once and kept from plan to plan as far as structure allows, since steps that are made a second time
 * run at two thirds of the speed (their arrays are no constants to the compiler then). A trial that outgrows the memory is run again
 * with twice the room, which changes no number.
 */
export const makeSimulator = () => {
  let engine: ReturnType<typeof makeEngine> | undefined;

  const engineFor = (numbers: Float64Array): NonNullable<typeof engine> => {
    if (engine === undefined || !sameStructure(engine.arena.original, numbers)) {
      engine = makeEngine(numbers, firstRoom(numbers));
    } else {
      engine.arena.original.set(numbers);
      engine.arena.numbers.set(numbers);
      engine.arena.state[STATE.changed] = 0;
    }
    return engine;
  };

  const grown = (numbers: Float64Array, { arena, record }: NonNullable<typeof engine>): NonNullable<typeof engine> => {
    const { households, prospects } = arena.room;
    engine = makeEngine(numbers, { households: households * 2, prospects: prospects * 2 }, record);
    return engine;
  };

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
