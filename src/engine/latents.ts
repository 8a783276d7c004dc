import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { LATENT } from '../plan/input.ts';
import { streamKey, uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';

/**
 * The normals behind correlated inputs: independent ones of each input's own stream, mixed by the lower triangle that the
 * plan gives. The first of them stays what it was, so does whatever no correlation reaches.
 */
export const makeLatents = (a: Arena, rootKey: ArrayLike<number>) => {
  const { numbers: n } = a;
  const latents = a.table('latents');
  const mix = a.table('mixing');
  const key = ints(2);
  const own = floats(latents.rows);

  /** Writes the mixed normals of a trial into `out` from `at` on, `step` apart. */
  const draw = (trial: number, out: Float64Array, at: number, step: number): void => {
    for (let i = 0; i < latents.rows; i++) {
      const row = latents.at + i * latents.cols;
      streamKey(rootKey[0], rootKey[1], trial, n[row + LATENT.stream0], n[row + LATENT.stream1], key, 0);
      own[i] = normalQuantile(uniform(key[0], key[1], 0, 0));
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += n[mix.at + i * mix.cols + j] * own[j];
      out[at + i * step] = sum;
    }
  };

  /** Whether anything is mixed into a normal beside itself. */
  const isMixed = (i: number): boolean => {
    for (let j = 0; j < i; j++) if (n[mix.at + i * mix.cols + j] !== 0) return true;
    return false;
  };
  return { count: latents.rows, draw, isMixed };
};
