import { floats } from '../math/floats.ts';

const CELLS = 4096;
const TAIL = 64; // cells at either end whose curve a straight line does not follow

/**
 * A quantile function of one parameter by straight lines between 4,096 exact points, with the function itself in the
 * outer 1.6 % at either end. Points are worked out when they are first asked for, and anew when the parameter changes;
 * what it saves is most of the cost of a draw. The error is that of the function's curvature in a cell: say it where it
 * is used.
 */
export const makeQuantileTable = (quantile: (u: number, parameter: number) => number) => {
  const table = floats(CELLS + 1);
  const made = floats(1).fill(Number.NaN);

  const begin = (parameter: number): void => {
    table.fill(Number.NaN);
    made[0] = parameter;
  };

  /** The function itself at the ends; elsewhere points that were not asked for yet are worked out first. */
  const exactly = (u: number): number => {
    const parameter = made[0];
    const cell = Math.floor(u * CELLS);
    if (cell < TAIL || cell >= CELLS - TAIL) return quantile(u, parameter);
    for (const point of [cell, cell + 1])
      if (Number.isNaN(table[point])) table[point] = quantile(point / CELLS, parameter);
    return table[cell] + (u * CELLS - cell) * (table[cell + 1] - table[cell]);
  };

  return (u: number, parameter: number): number => {
    if (made[0] !== parameter) begin(parameter);
    const x = u * CELLS;
    const cell = Math.floor(x);
    const value = table[cell] + (x - cell) * (table[cell + 1] - table[cell]);
    // a number to the compiler also where it comes from a call, which answers with anything
    return Number.isNaN(value) ? Number(exactly(u)) : value;
  };
};
