import type { Quantity } from '../scenario/quantity.ts';

/** A number of a table that a person gave, with the path under which they gave it. */
export type Input = { readonly path: string; readonly quantity: Quantity };
/** What a table is built of before offsets are known. */
export type Cell = number | Input;
export type Rows = readonly (readonly Cell[])[];

/** A cell that is an input; without a quantity, the number that stands for "not given". */
export const input = (path: string, quantity: Quantity | undefined, absent = 0): Cell =>
  quantity === undefined ? absent : { path, quantity };

/** A row of cells by the names of its columns, every one given. */
export const row = <K extends string>(
  fields: { readonly names: readonly K[] },
  cells: { readonly [N in K]: Cell },
): Cell[] => fields.names.map((name) => cells[name]);

/** Middle of a quantity: its value, or the median it was given with. */
export const middleOf = (quantity: Quantity): number => (quantity.kind === 'fixed' ? quantity.value : quantity.median);
