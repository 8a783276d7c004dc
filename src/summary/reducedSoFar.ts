import { tableOf } from '../plan/layout.ts';
import { DRAWN, layoutOf, type RunMemory } from '../plan/memory.ts';
import { BLOCK, type RunRequest } from '../plan/runner.ts';
import { PAGE, viewShelf } from '../stats/sketch/shelf.ts';

type Part = Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array;

const bytesOf = ({ buffer, byteOffset, byteLength }: Part): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** What a sketched run goes on from after some trials are folded, where it lies in its memory: all but columns and results. */
export const makeReducedSoFar = (
  numbers: Float64Array,
  { trials, months, sketched }: RunRequest,
  { sketches, paceCounts, growthSums, goalCounts, events, faults, draws, driven, digests }: RunMemory,
) => {
  const { drawn } = layoutOf(numbers, trials, months, sketched);
  const shelf = viewShelf(sketches.buffer, tableOf(numbers, 'measures').rows * (months + 1));
  const room = shelf.counts.length / PAGE;
  /** The first values of each line of an array of lines. */
  const lines = (all: Part, length: number, first: number): Part[] =>
    Array.from({ length: all.length / length }, (_, line) => all.subarray(line * length, line * length + first));

  return {
    /** Pages of the sketches in use. */
    pages: (): number => shelf.taken[0],
    /** Bytes of the first trials, and of their sketches in so many pages; undefined where there is no room for so many. */
    of: (folded: number, pages: number): Uint8Array[] | undefined => {
      if (pages > room || folded > trials) return undefined;
      const looked = Math.min(folded, DRAWN); // further ones do not tell what drives outcomes
      return [
        shelf.figures,
        shelf.heads,
        shelf.links.subarray(0, (shelf.links.length / room) * pages),
        shelf.counts.subarray(0, PAGE * pages),
        paceCounts,
        growthSums,
        goalCounts,
        ...lines(events, trials, folded),
        ...lines(faults, trials, folded),
        ...lines(draws, drawn, looked),
        ...lines(driven, drawn, looked),
        digests.subarray(0, folded / BLOCK),
      ].map(bytesOf);
    },
    /** Those bytes have been put there. */
    complete: (pages: number): void => {
      shelf.taken[0] = pages;
    },
  };
};
