import type { TableName } from '../plan/layout.ts';
import type { Quantity } from '../scenario/quantity.ts';

/**
 * A number of a table that a person gave, with the path under which they gave it. It is drawn under that name, or under
 * the one that it had before it moved: then answers that are known stay as they are.
 */
export type Input = { readonly path: string; readonly quantity: Quantity; readonly drawnAs?: string };
/** A number that nobody gave, with the path under which it could be given. */
export type Absent = { readonly path: string; readonly absent: number };
/** Where another number of the plan will stand: the offset is written once the tables are laid out. */
export type Place = { readonly table: TableName; readonly row: number; readonly field: number };
/** What a table is built of before offsets are known. */
export type Cell = number | Input | Absent | Place;
export type Rows = readonly (readonly Cell[])[];

/** A cell that is an input; without a quantity, the number that stands for "not given". */
export const input = (path: string, quantity: Quantity | undefined, absent = 0): Cell =>
  quantity === undefined ? { path, absent } : { path, quantity };

export const isInput = (cell: Cell): cell is Input => typeof cell === 'object' && 'quantity' in cell;
export const isPlace = (cell: Cell): cell is Place => typeof cell === 'object' && 'table' in cell;
/** The number that stands in the plan while nothing is drawn; 0 for a place, which is written later. */
export const plainOf = (cell: Cell): number => {
  if (typeof cell === 'number') return cell;
  if ('quantity' in cell) return middleOf(cell.quantity);
  return 'absent' in cell ? cell.absent : 0;
};

/** A row of cells by the names of its columns, every one given. */
export const row = <K extends string>(
  fields: { readonly names: readonly K[] },
  cells: { readonly [N in K]: Cell },
): Cell[] => fields.names.map((name) => cells[name]);

/** Middle of a quantity: its value, or the median it was given with. */
export const middleOf = (quantity: Quantity): number => (quantity.kind === 'fixed' ? quantity.value : quantity.median);
