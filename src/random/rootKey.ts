import seedrandom from 'seedrandom';

/**
 * The 64-bit root of all streams of a run, as two int32 words, from the seed's text (seedrandom 3.0.5, local ARC4).
 * ARC4 repeats a short key to fill its table, so that of themselves 7 and 77 would be one seed: the closing line feed
 * tells them apart.
 */
export function rootKey(seedText: string): readonly [number, number] {
  const generator = seedrandom(`${seedText}\n`);
  return [generator.int32(), generator.int32()];
}
