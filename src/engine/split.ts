import type { Arena } from './arena.ts';
import { KIND_COUNT } from './kinds.ts';

/**
 * Splits hours of an advisor's book: each pool gets its role's share as far as somebody holds the role, the advisor the
 * rest. The share of role r stands in the plan's numbers at `at + r * step`.
 */
export const makeSplit = (a: Arena) => {
  const { numbers: n, arising, takesOver } = a;
  return (v: number, kind: number, hours: number, at: number, step: number): void => {
    let rest = hours;
    for (let p = 0; p < a.pools; p++) {
      const r = a.owning + p;
      if (takesOver[r] === 0) continue;
      const part = hours * n[at + r * step] * takesOver[r];
      arising[(v * a.stride + 1 + p) * KIND_COUNT + kind] += part;
      rest -= part;
    }
    arising[v * a.stride * KIND_COUNT + kind] += rest;
  };
};
