const TRIAL_LANE = 0x7472_6961; // sets the mixing of a trial apart from that of an entity under the same key

/**
 * The uniform of an address under a stream's key: in (0, 1), never 0 or 1, on a grid of 2^-52 (odd multiples of 2^-53,
 * so that 1 - u is exact as well). For a fixed key the 64 bits are a bijection of (entity, occurrence).
 * Two lanes, six half-rounds, key added twice; multipliers from the public lowbias32 and splitmix families.
 */
export function uniform(k0: number, k1: number, entity: number, occurrence: number): number {
  let x = (Math.imul(entity, 0x9e3779b9) + k0) | 0;
  let y = (Math.imul(occurrence, 0x85ebca6b) + k1) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = ((x ^ (x >>> 15)) + y) | 0;
  y = Math.imul(y ^ (y >>> 16), 0xc2b2ae35);
  y = ((y ^ (y >>> 15)) + x + k0) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x735a2d97);
  x = ((x ^ (x >>> 15)) + y + k1) | 0;
  y = Math.imul(y ^ (y >>> 16), 0x846ca68b);
  y = ((y ^ (y >>> 13)) + x) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x ^= x >>> 15;
  y = Math.imul(y ^ (y >>> 15), 0x21f0aaad);
  y ^= y >>> 16;
  x ^= y;
  return ((x >>> 6) * 67108864 + ((y >>> 6) + 0.5)) * 2.220446049250313e-16; // added in this order, all is done in doubles
}

/** The same mixing, all 64 bits: two int32 words into `out[at]` and `out[at + 1]`. */
export function words(k0: number, k1: number, entity: number, occurrence: number, out: Int32Array, at: number): void {
  let x = (Math.imul(entity, 0x9e3779b9) + k0) | 0;
  let y = (Math.imul(occurrence, 0x85ebca6b) + k1) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = ((x ^ (x >>> 15)) + y) | 0;
  y = Math.imul(y ^ (y >>> 16), 0xc2b2ae35);
  y = ((y ^ (y >>> 15)) + x + k0) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x735a2d97);
  x = ((x ^ (x >>> 15)) + y + k1) | 0;
  y = Math.imul(y ^ (y >>> 16), 0x846ca68b);
  y = ((y ^ (y >>> 13)) + x) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x ^= x >>> 15;
  y = Math.imul(y ^ (y >>> 15), 0x21f0aaad);
  y ^= y >>> 16;
  out[at] = x ^ y;
  out[at + 1] = y;
}

/**
 * The key of one stream, two int32 words into `out[at]` and `out[at + 1]`: the root is mixed with the trial, and what
 * comes out with the purpose. Under one trial the second mixing is a bijection, so two purposes never share a key.
 */
export function streamKey(
  root0: number,
  root1: number,
  trial: number,
  purpose0: number,
  purpose1: number,
  out: Int32Array,
  at: number,
): void {
  words(root0, root1, trial, TRIAL_LANE, out, at);
  words(out[at], out[at + 1], purpose0, purpose1, out, at);
}
