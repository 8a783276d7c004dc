const CELLS = 4096;
const TAIL = 64; // cells at either end whose curve a straight line does not follow

/**
 * A quantile function of one parameter by straight lines between 4,096 exact points, with the function itself in the
 * outer 1.6 % at either end. Made anew when the parameter changes, which few plans ask for; what it saves is most of the
 * cost of a draw. The error is that of the function's curvature in a cell: say it where it is used.
 */
export const makeQuantileTable = (quantile: (u: number, parameter: number) => number) => {
  const table = new Float64Array(CELLS + 1);
  const made = new Float64Array(1).fill(Number.NaN);

  const make = (parameter: number): void => {
    for (let i = TAIL; i <= CELLS - TAIL; i++) table[i] = quantile(i / CELLS, parameter);
    made[0] = parameter;
  };

  return (u: number, parameter: number): number => {
    if (made[0] !== parameter) make(parameter);
    const x = u * CELLS;
    const cell = Math.floor(x);
    if (cell < TAIL || cell >= CELLS - TAIL) return quantile(u, parameter);
    return table[cell] + (x - cell) * (table[cell + 1] - table[cell]);
  };
};
