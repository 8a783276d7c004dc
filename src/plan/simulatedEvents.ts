import { EVENT_KINDS } from './eventKinds.ts';
import { EVENT, tableOf } from './layout.ts';

const FOUND_LATER: readonly (typeof EVENT_KINDS)[number][] = ['target', 'goal'];
const KINDS_LATER = FOUND_LATER.map((kind) => EVENT_KINDS.indexOf(kind));

/** Rows of a plan's events that the summary finds in the columns: a trial just simulated has NEVER there. */
export const laterEvents = (numbers: Float64Array): number[] =>
  rowsWhere(numbers, (kind) => KINDS_LATER.includes(kind));

/** Rows of a plan's events that a simulation finds. */
export const simulatedEvents = (numbers: Float64Array): number[] =>
  rowsWhere(numbers, (kind) => !KINDS_LATER.includes(kind));

const rowsWhere = (numbers: Float64Array, fits: (kind: number) => boolean): number[] => {
  const { at, rows, cols } = tableOf(numbers, 'events');
  return Array.from({ length: rows }, (_, row) => row).filter((row) => fits(numbers[at + row * cols + EVENT.kind]));
};
