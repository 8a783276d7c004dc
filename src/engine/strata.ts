import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { INPUT } from '../plan/input.ts';
import { BLOCK } from '../plan/runner.ts';
import { streamKey } from '../random/mix.ts';
import { shuffle } from '../random/shuffle.ts';
import type { Arena } from './arena.ts';
import type { makeLatents } from './latents.ts';

/**
 * Which hundredth of its probability each input takes in each trial of a block: every hundredth once (Latin hypercube;
 * McKay, Beckman and Conover 1979). An input by itself goes by a shuffle of its own stream and block; correlated ones by
 * the ranks of their normals among the block's (Iman and Conover 1982), so that strata and ranks are both kept. All of it
 * follows from root key and block alone: a trial is the same by itself and in any run.
 */
export const makeStrata = (a: Arena, rootKey: ArrayLike<number>, latents: ReturnType<typeof makeLatents>) => {
  const { numbers: n } = a;
  const inputs = a.table('inputs');
  const key = ints(2);
  const places = new Uint8Array(inputs.rows * BLOCK);
  const ranks = new Uint8Array(latents.count * BLOCK);
  const normals = floats(latents.count * BLOCK);
  let filled = -1;
  const filledFor = ints(2); // the root key

  const rank = (first: number): void => {
    for (let k = 0; k < BLOCK; k++) latents.draw(first + k, normals, k, BLOCK);
    for (let i = 0; i < latents.count; i++) {
      const at = i * BLOCK;
      for (let k = 0; k < BLOCK; k++) {
        let below = 0;
        for (let other = 0; other < BLOCK; other++)
          if (normals[at + other] < normals[at + k] || (normals[at + other] === normals[at + k] && other < k)) below++;
        ranks[at + k] = below;
      }
    }
  };

  const fill = (block: number): void => {
    rank(block * BLOCK);
    for (let i = 0; i < inputs.rows; i++) {
      const row = inputs.at + i * inputs.cols;
      const latent = n[row + INPUT.latent];
      if (latent >= 0) places.set(ranks.subarray(latent * BLOCK, (latent + 1) * BLOCK), i * BLOCK);
      else {
        streamKey(rootKey[0], rootKey[1], block, n[row + INPUT.stream0], n[row + INPUT.stream1], key, 0);
        shuffle(key[0], key[1], BLOCK, places, i * BLOCK);
      }
    }
    filled = block;
    filledFor[0] = rootKey[0];
    filledFor[1] = rootKey[1];
  };

  /** The hundredth, from 0 to 99, of an input in a trial. */
  return (trial: number, input: number): number => {
    const block = Math.floor(trial / BLOCK);
    if (block !== filled || filledFor[0] !== rootKey[0] || filledFor[1] !== rootKey[1]) fill(block);
    return places[input * BLOCK + (trial % BLOCK)];
  };
};
