import { ints } from '../math/ints.ts';
import { tableOf } from '../plan/layout.ts';
import { makeArena, type Room } from './arena.ts';
import { makeRecord } from './record.ts';
import { STATE } from './state.ts';
import { sameStructure } from './structure.ts';
import { makeTrial } from './trial.ts';

/** Far more than most futures need: arrays that are not touched cost nothing, steps made anew cost much. */
const firstRoom = (numbers: Float64Array): Room => {
  const book = tableOf(numbers, 'book').rows;
  return { households: 8 * book + 256, prospects: 2 * book + 256 };
};

const makeEngine = (numbers: Float64Array, room: Room, record = makeRecord(numbers)) => {
  const arena = makeArena(numbers, room);
  const rootKey = ints(2);
  return { arena, rootKey, trial: makeTrial(arena, rootKey), record };
};

export type Engine = ReturnType<typeof makeEngine>;

/**
 * The engine of a thread: memory and steps are made once and kept from plan to plan as far as structure allows, since steps
 * that are made a second time run at two thirds of the speed (their arrays are no constants to the compiler then). A trial
 * that outgrows the memory is run again with twice the room, which changes no number.
 */
export const makeEngines = () => {
  let engine: Engine | undefined;
  return {
    engineFor: (numbers: Float64Array): Engine => {
      if (engine === undefined || !sameStructure(engine.arena.original, numbers)) {
        engine = makeEngine(numbers, firstRoom(numbers));
      } else {
        engine.arena.original.set(numbers);
        engine.arena.numbers.set(numbers);
        engine.arena.state[STATE.changed] = 0;
      }
      return engine;
    },
    grown: (numbers: Float64Array, { arena, record }: Engine): Engine => {
      const { households, prospects } = arena.room;
      engine = makeEngine(numbers, { households: households * 2, prospects: prospects * 2 }, record);
      return engine;
    },
  };
};
