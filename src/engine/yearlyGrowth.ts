import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { RETURN } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { CONSTANT } from './state.ts';

const MORE_MONTHS = 11;

/** Mean growth of twelve months of calm and bad times, the first of them bad with its share in the long run. */
export const yearOfRegimes = (k: Float64Array): number => {
  const { calmMean, calmSd, badMean, badSd, badShare, turnsBad, staysBad } = CONSTANT;
  const inCalm = exp(k[calmMean] + (k[calmSd] * k[calmSd]) / 2);
  const inBad = exp(k[badMean] + (k[badSd] * k[badSd]) / 2);
  let calm = (1 - k[badShare]) * inCalm;
  let bad = k[badShare] * inBad;
  for (let m = 0; m < MORE_MONTHS; m++) {
    const turning = calm * k[turnsBad];
    const staying = bad * k[staysBad];
    calm = (calm - turning + bad - staying) * inCalm;
    bad = (turning + staying) * inBad;
  }
  return calm + bad;
};

/** Mean growth of twelve months of resampled history, in which a month begins a new stretch with the given chance. */
export const makeYearOfHistory = (a: Arena) => {
  const { numbers: n } = a;
  const { at, rows, cols } = a.table('returns');
  const growth = floats(rows);
  const reached = floats(rows); // mean growth so far of those who stand at a month, times their share
  for (let i = 0; i < rows; i++) growth[i] = exp(n[at + i * cols + RETURN.book]);

  const total = (): number => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += reached[i];
    return sum;
  };

  return (ends: number): number => {
    for (let i = 0; i < rows; i++) reached[i] = growth[i] / rows;
    for (let m = 0; m < MORE_MONTHS; m++) {
      const anew = (ends * total()) / rows;
      let before = reached[rows - 1];
      for (let i = 0; i < rows; i++) {
        const here = reached[i];
        reached[i] = ((1 - ends) * before + anew) * growth[i];
        before = here;
      }
    }
    return total();
  };
};
