/** Chance that can be replayed: the same seed, the same throws. */
export type Dice = {
  /** A whole number from 0 to below `sides`. */
  readonly throwOf: (sides: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** SplitMix32: a counter, scrambled. */
export function dice(seed: number): Dice {
  let counter = seed | 0;
  const throwOf = (sides: number): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let z = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) % sides;
  };
  return { throwOf, pick: (list) => list[throwOf(list.length)] };
}
