import { AGE } from '../plan/layout.ts';
import type { Arena } from './arena.ts';

/** Age of the older principal at probability u, by the plan's table of ages. */
export const makeAgeAt = (a: Arena) => {
  const n = a.numbers;
  const ages = a.table('ages');
  return (u: number): number => {
    let k = 1;
    while (k < ages.rows - 1 && u > n[ages.at + k * ages.cols + AGE.cumulative]) k++;
    const at = ages.at + (k - 1) * ages.cols;
    const below = n[at + AGE.cumulative];
    const above = n[at + ages.cols + AGE.cumulative];
    return n[at + AGE.from] + ((n[at + ages.cols + AGE.from] - n[at + AGE.from]) * (u - below)) / (above - below);
  };
};
