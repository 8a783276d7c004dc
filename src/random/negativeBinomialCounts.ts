import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { log1p } from '../math/log1p.ts';
import { INVERSES } from './inverses.ts';
import { negativeBinomial } from './negativeBinomial.ts';

const CELLS = 64; // of a mean of 1
const MOST = 32; // the largest mean of the table
const LEAST_SIZE = 1;
const DOUBT = 1e-4; // relative error of a chance of 0 by straight lines: at most (1 + 1/size) / 8 / 64^2, 6.2e-5

/**
 * Negative binomial counts one after the other, of a size that seldom changes: the same counts as `negativeBinomial`,
 * mostly without a logarithm and a power. The chance of 0 is read off a table of means, and the probabilities added up
 * from there leave no doubt but for one u in thousands, which is then asked anew. The table is filled where means fall.
 */
export const makeNegativeBinomialCounts = () => {
  const none = floats(MOST * CELLS + 2);
  const sizeOf = floats(1).fill(Number.NaN);

  const fill = (cell: number): void => {
    const size = sizeOf[0];
    none[cell] = exp(-size * log1p(cell / CELLS / size));
  };

  const begin = (size: number): void => {
    none.fill(-1);
    sizeOf[0] = size;
  };

  return (u: number, mean: number, size: number): number => {
    if (!(mean > 0 && mean < MOST && size >= LEAST_SIZE && size < Infinity)) return negativeBinomial(u, mean, size);
    if (sizeOf[0] !== size) begin(size);
    const x = mean * CELLS;
    const cell = x | 0;
    if (none[cell] < 0) fill(cell);
    if (none[cell + 1] < 0) fill(cell + 1);
    let probability = (none[cell] + (x - cell) * (none[cell + 1] - none[cell])) * (1 + DOUBT);
    let sum = probability;
    const share = mean / (mean + size);
    let k = 0;
    while (u > sum) {
      probability *= (size + k) * INVERSES[k + 1] * share;
      k++;
      sum += probability;
    }
    return u < sum * (1 - 2 * DOUBT) ? k : negativeBinomial(u, mean, size);
  };
};
