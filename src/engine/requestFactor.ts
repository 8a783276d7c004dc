import { gammaQuantile } from '../math/gammaQuantile.ts';

const CELLS = 4096;
const TAIL = 64; // cells at either end whose curve a straight line does not follow

/**
 * A household's own rate of requests over the mean rate: gamma of mean one. The quantile is a table of 4,096 cells with
 * straight lines between exact points and exact tails (relative error under 1e-5 for shapes of one and more, 6e-5 at one
 * half), because the inversion itself costs more than all else about a joiner; it is made anew when the shape changes.
 */
export const makeRequestFactor = () => {
  const table = new Float64Array(CELLS + 1);
  const made = new Float64Array(1);

  const make = (shape: number): void => {
    for (let i = 1; i < CELLS; i++) table[i] = gammaQuantile(i / CELLS, shape) / shape;
    made[0] = shape;
  };

  return (u: number, shape: number): number => {
    if (made[0] !== shape) make(shape);
    const x = u * CELLS;
    const cell = Math.floor(x);
    if (cell < TAIL || cell >= CELLS - TAIL) return gammaQuantile(u, shape) / shape;
    return table[cell] + (x - cell) * (table[cell + 1] - table[cell]);
  };
};
