import { ints } from '../math/ints.ts';
import { COLUMN, tableOf } from '../plan/layout.ts';
import type { Lived } from '../plan/lived.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Arena } from './arena.ts';
import { makeDiary } from './diary.ts';
import { makeEngines } from './engines.ts';

/** Desks that nobody has hold what another trial left there: nothing of it is read but by a diary. */
const clearDesks = ({ arising, delivered, relieved, waiting, overhead, relieving }: Arena): void => {
  for (const hours of [arising, delivered, relieved, waiting, overhead, relieving]) hours.fill(0);
};

/**
 * Lives one future of a run again, counted from 0, with its diary; by the engine of that run where it is at hand, which is
 * warm. A future that outgrows the arrays is begun again with twice the room, as in a run; of one in which an expression
 * cannot be worked out nothing but that is known.
 */
export const replay = (
  numbers: Float64Array,
  { rootKey, months }: Pick<RunRequest, 'rootKey' | 'months'>,
  trial: number,
  { engineFor, grown } = makeEngines(),
): Lived => {
  const { at, rows: perRow, cols } = tableOf(numbers, 'columns');
  const signalOf = ints(perRow, (c) => numbers[at + c * cols + COLUMN.signal]);
  const columns = new Float32Array(perRow * (months + 1));
  for (let engine = engineFor(numbers); ; engine = grown(numbers, engine)) {
    const { arena } = engine;
    clearDesks(arena);
    engine.rootKey.set(rootKey);
    const diary = makeDiary(arena);
    const write = (month: number): void => {
      for (let c = 0; c < perRow; c++) columns[month * perRow + c] = arena.signals[signalOf[c]];
      diary.write(month);
    };
    if (!engine.trial(trial, months, write)) continue;
    const [fault] = arena.fault;
    if (fault > 0) columns.fill(Number.NaN);
    const events = arena.eventMonths.slice(0, tableOf(numbers, 'events').rows);
    const draws = Float32Array.from(arena.inputDraws);
    return {
      trials: { trials: 1, months, line: 1, columns, events, faults: Int16Array.of(fault), draws },
      trace: diary.trace(),
    };
  }
};
