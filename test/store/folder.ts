import type { Kept, KeptPlace } from '../../src/plan/kept.ts';
import { openKept } from '../../src/store/openKept.ts';
import { tempTree } from '../support/tempTree.ts';

/** A new folder that goes afterwards. */
export const inFolder = <T>(use: (folder: string) => T | Promise<T>): Promise<T> => tempTree({}, use);

/** Where the pieces of a run of 2,500 trials are kept: three, the last of them short. */
export const placeIn = (folder: string, more: Partial<KeptPlace> = {}): KeptPlace => ({
  folder,
  address: 'a'.repeat(40),
  trials: 2500,
  limit: 1_000_000,
  about: { name: 'solo-advisor', months: 120 },
  ...more,
});

export const open = (folder: string, more: Partial<KeptPlace> = {}): Kept => openKept(placeIn(folder, more));

/** Arrays of these lengths, full of a number. */
export const arrays = (fill: number, lengths: readonly number[] = [64, 10]): Uint8Array[] =>
  lengths.map((length) => new Uint8Array(length).fill(fill));
