import { tableOf } from '../plan/layout.ts';
import { layoutOf, type RunMemory } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Trace } from '../plan/trace.ts';
import { makeArena } from './arena.ts';
import { makeDiary } from './diary.ts';
import { makeRecord } from './record.ts';
import { firstRoom } from './simulate.ts';
import { makeTrial } from './trial.ts';

type Written = Pick<RunMemory, 'columns' | 'events' | 'faults' | 'draws'>;

/**
 * Lives one future of a run again, counted from 0, with its diary; into memory of a run of one trial goes what the run
 * wrote of it. A future that outgrows the arrays is begun again with twice the room, as in a run.
 */
export const replay = (
  numbers: Float64Array,
  { rootKey, months }: Pick<RunRequest, 'rootKey' | 'months'>,
  trial: number,
  { columns, events, faults, draws }: Written,
): Trace => {
  const record = makeRecord(numbers);
  record.open(months);
  for (let room = firstRoom(numbers); ; room = { households: 2 * room.households, prospects: 2 * room.prospects }) {
    const arena = makeArena(numbers, room);
    const diary = makeDiary(arena);
    const write = (month: number): void => {
      record.write(arena.signals, month, 0);
      diary.write(month);
    };
    if (!makeTrial(arena, rootKey)(trial, months, write)) continue;
    faults[0] = arena.fault[0];
    if (arena.fault[0] > 0) record.blank(0, months + 1);
    record.copyOut(columns, layoutOf(numbers, 1, months).line, 0, 1, months + 1);
    for (let e = 0; e < tableOf(numbers, 'events').rows; e++) events[e] = arena.eventMonths[e];
    draws.set(arena.inputDraws);
    return diary.trace();
  }
};
