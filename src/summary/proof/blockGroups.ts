import { makeChecksum } from '../../plan/checksum.ts';
import { blocksOf } from '../../plan/memory.ts';
import { BLOCK } from '../../plan/runner.ts';

const MOST_GROUPS = 100;

/** How many blocks share a checksum in a forecast of so many trials: 1, 2, 5, 10, 20 and so on, so that it stays short. */
export const blocksInGroup = (trials: number): number => {
  for (let ten = 1; ; ten *= 10)
    for (const step of [1, 2, 5]) if (Math.ceil(blocksOf(trials) / (step * ten)) <= MOST_GROUPS) return step * ten;
};

/** Trials that share a checksum. */
export const trialsInGroup = (trials: number): number => BLOCK * blocksInGroup(trials);

/** The checksum of a group, of those of its blocks in their order, in hexadecimal; of a single block its own. */
export const groupChecksum = (blocks: ArrayLike<number>): string => {
  if (blocks.length === 1) return hexadecimal(blocks[0]);
  const sum = makeChecksum();
  const halves = Int16Array.from({ length: 2 * blocks.length }, (_, i) => blocks[i >> 1] >>> (16 * (i & 1)));
  sum.begin();
  sum.shorts(halves, 0, halves.length);
  return hexadecimal(sum.end());
};

const hexadecimal = (word: number): string => word.toString(16).padStart(8, '0');

/** The checksums that a forecast carries, of those of all blocks of its run. */
export const groupChecksums = (digests: Uint32Array, trials: number): string[] => {
  const size = blocksInGroup(trials);
  return Array.from({ length: Math.ceil(blocksOf(trials) / size) }, (_, group) =>
    groupChecksum(digests.subarray(group * size, (group + 1) * size)),
  );
};
