import { POINT } from '../plan/input.ts';
import { LAWS, type Law } from '../random/law.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Cell } from './cell.ts';

/** The cells of a law: its code and three parameters. */
export type LawCells = (law: Law) => readonly [Cell, Cell, Cell, Cell];

/** The law of a quantity; of a fixed one, a normal law without spread. @throws RangeError for an expression. */
export const lawOf = (quantity: Quantity): Law => {
  if (quantity.kind === 'formula') throw new RangeError(`no law is known of ${quantity.text}`);
  return quantity.kind === 'fixed' ? { name: 'normal', parameters: [quantity.value, 0, 0] } : quantity.law;
};

/** Turns laws into cells, and gathers the points of those that have any: the rows of one table. */
export const gatherLaws = () => {
  const rows: number[][] = [];
  const cells: LawCells = ({ name, parameters: [a, b, c], points }) => {
    const code = LAWS.indexOf(name);
    if (points === undefined) return [code, a, b, c];
    const row = rows.length;
    for (let i = 0; i < points.length; i += POINT.size) rows.push(points.slice(i, i + POINT.size));
    return [code, { table: 'points', row, field: 0 }, b, c];
  };
  return { cells, rows };
};
