import { tableOf } from '../plan/layout.ts';
import type { RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { makeArena, type Room } from './arena.ts';
import { makeRecord, recordMemory } from './record.ts';
import { makeTrial } from './trial.ts';

const firstRoom = (numbers: Float64Array): Room => {
  const book = tableOf(numbers, 'book').rows;
  return { households: 3 * book + 64, prospects: book + 64 };
};

type Written = Pick<RunMemory, 'columns' | 'events' | 'faults' | 'draws'>;

/**
 * Simulates blocks of trials into columns and event months. Memory is made once; a trial that outgrows it is run again
 * with twice the room, which changes no number.
 */
export const makeSimulator = (numbers: Float64Array, request: RunRequest) => {
  const { rootKey, trials, months } = request;
  let room = firstRoom(numbers);
  let arena = makeArena(numbers, room);
  const local = recordMemory(arena, months, BLOCK);
  let record = makeRecord(arena, months, BLOCK, local);
  let trial = makeTrial(arena, rootKey);
  let slot = 0;
  const write = (month: number): void => record.write(month, slot);

  const grow = (): void => {
    room = { households: room.households * 2, prospects: room.prospects * 2 };
    arena = makeArena(numbers, room);
    trial = makeTrial(arena, rootKey);
    record = makeRecord(arena, months, BLOCK, local);
  };

  return (block: number, { columns, events, faults, draws }: Written): void => {
    const first = block * BLOCK;
    const count = Math.min(BLOCK, trials - first);
    for (slot = 0; slot < count; slot++) {
      while (!trial(first + slot, months, write)) grow();
      const fault = arena.fault[0];
      faults[first + slot] = fault;
      if (fault > 0) record.blank(slot);
      const happened = arena.eventMonths;
      for (let e = 0; e < arena.table('events').rows; e++) events[e * trials + first + slot] = happened[e];
      for (let i = 0; i < arena.table('inputs').rows; i++) draws[i * trials + first + slot] = arena.inputDraws[i];
    }
    record.copyOut(columns, trials, first, count);
  };
};
