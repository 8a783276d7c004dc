import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';

/**
 * First uniforms of the own streams of the households in the rows from `first` up to `end`, into `out` row by row. Draws
 * have addresses, so that drawing one purpose for all changes nothing; and such a loop keeps every number in a register
 * or an array, where a call for each would put it in an object.
 */
export const makeOwnUniforms = (a: Arena) => {
  const { originKeys } = a;
  const { origin, entity } = a.home;
  const cols = a.table('origins').cols;
  return (purpose: number, first: number, end: number, out: Float64Array): void => {
    const keys = originKeys;
    for (let i = first; i < end; i++) {
      const at = origin[i] * cols + purpose;
      out[i] = uniform(keys[at], keys[at + 1], entity[i], 0);
    }
  };
};
