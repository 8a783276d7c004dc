import { AGE } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { makeSegments } from './segments.ts';

/** Age of the older principal at probability u, by the plan's table of ages or evenly by those of its segment. */
export const makeAgeAt = (a: Arena) => {
  const n = a.numbers;
  const ages = a.table('ages');
  const segments = a.once(makeSegments);
  return (u: number, segment: number): number => {
    const youngest = segments.ageFrom(segment);
    if (youngest >= 0) return youngest + (segments.ageTo(segment) - youngest) * u;
    let k = 1; // counted, not searched: where a search ends is a guess that is wrong for every other household
    for (let row = 1; row < ages.rows - 1; row++) k += Number(u > n[ages.at + row * ages.cols + AGE.cumulative]);
    const at = ages.at + (k - 1) * ages.cols;
    const below = n[at + AGE.cumulative];
    const above = n[at + ages.cols + AGE.cumulative];
    return n[at + AGE.from] + ((n[at + ages.cols + AGE.from] - n[at + AGE.from]) * (u - below)) / (above - below);
  };
};
