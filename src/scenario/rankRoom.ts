import { cholesky } from '../math/cholesky.ts';
import { latentCorrelation, latentMatrix, type RankPair } from './latentMatrix.ts';

/**
 * From which to which rank correlation one pair may be while the others stay as they are, to hundredths inside;
 * undefined where none holds together with them. Of a matrix in which only entry (i, j) is open, the normals of i and j
 * given all others decide: the entry lies within the product of their standard deviations around what the others imply.
 */
export function rankRoom(pairs: readonly RankPair[], one: number): readonly [low: number, high: number] | undefined {
  const { names, matrix } = latentMatrix(pairs);
  const [i, j] = pairs[one].between.map((name) => names.indexOf(name));
  const rest = names.map((_, k) => k).filter((k) => k !== i && k !== j);
  const lastRow = (last: number): Float64Array | undefined => {
    const order = [...rest, last];
    const part = order.flatMap((row) => order.map((column) => matrix[row * names.length + column]));
    return cholesky(part, order.length)?.slice(-order.length);
  };
  const [a, b] = [lastRow(i), lastRow(j)];
  if (a === undefined || b === undefined) return undefined;
  const implied = rest.reduce((sum, _, k) => sum + a[k] * b[k], 0);
  const width = a[rest.length] * b[rest.length];
  const low = Math.ceil(100 * rankOf(implied - width)) / 100;
  const high = Math.floor(100 * rankOf(implied + width)) / 100;
  return low <= high ? [low, high] : undefined;
}

/** The rank correlation whose normals are correlated by r, by halving; r beyond what there is gives the nearest. */
function rankOf(r: number): number {
  let [low, high] = [-0.999, 0.999];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (latentCorrelation(middle) < r) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
