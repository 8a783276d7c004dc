import type { Mistake, Place } from './mistake.ts';

/** A file of rows under headings, as `src/intake` reads it; positions count from 1. */
export type SeriesTable = {
  readonly headings: readonly SeriesCell[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly SeriesCell[] }[];
};
export type SeriesCell = { readonly text: string; readonly column: number };

/** A table with the name of its file and where the scenario says the things that lead to it. */
export type SeriesSource = {
  readonly table: SeriesTable;
  readonly file: string;
  readonly placeOf: (path: string) => Place;
};

/** Something read from a table, or why it cannot be. */
export type FromTable<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: Mistake[] };

export const wrong = (...mistakes: Mistake[]): { readonly ok: false; readonly mistakes: Mistake[] } => ({
  ok: false,
  mistakes,
});
