import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { normalCdf } from '../math/normalCdf.ts';
import { INPUT } from '../plan/input.ts';
import { GENERAL } from '../plan/layout.ts';
import { BLOCK } from '../plan/runner.ts';
import { insideUnit } from '../random/insideUnit.ts';
import { lawQuantile } from '../random/law.ts';
import { streamKey, uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { makeLatents } from './latents.ts';
import { makeStrata } from './strata.ts';

const VALUE = 0;
const WITHIN_STRATUM = 1; // an address of its own: where in its hundredth a stratified value lies

/** Draws every uncertain input of a trial and writes it where the plan has it: one uniform each, of its own stream. */
export const makeDrawInputs = (a: Arena, rootKey: ArrayLike<number>) => {
  const { numbers: n } = a;
  const inputs = a.table('inputs');
  const stratified = n[a.table('general').at + GENERAL.stratified] === 1;
  const latents = makeLatents(a, rootKey);
  const stratumOf = stratified ? makeStrata(a, rootKey, latents) : undefined;
  const normals = floats(latents.count);
  const mixed = Uint8Array.from(normals, (_, i) => Number(latents.isMixed(i)));
  const key = ints(2);

  const probability = (trial: number, i: number, latent: number): number => {
    if (stratumOf !== undefined)
      return insideUnit((stratumOf(trial, i) + uniform(key[0], key[1], 0, WITHIN_STRATUM)) / BLOCK);
    if (latent >= 0 && mixed[latent] === 1) return insideUnit(normalCdf(normals[latent]));
    return uniform(key[0], key[1], 0, VALUE);
  };

  return (trial: number): void => {
    if (!stratified) latents.draw(trial, normals, 0, 1);
    for (let i = 0; i < inputs.rows; i++) {
      const at = inputs.at + i * inputs.cols;
      streamKey(rootKey[0], rootKey[1], trial, n[at + INPUT.stream0], n[at + INPUT.stream1], key, 0);
      const u = probability(trial, i, n[at + INPUT.latent]);
      a.inputDraws[i] = u;
      n[n[at + INPUT.offset]] = lawQuantile(u, n[at + INPUT.law], n[at + INPUT.a], n[at + INPUT.b], n[at + INPUT.c], n);
    }
  };
};
