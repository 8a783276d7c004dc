import { FIGURE_COUNT } from './figure.ts';

/** Buckets of a page: those of one octave (from a power of two up to the next) and one sign. */
export const PAGE = 256;
const LINKS = 2;
const BYTES_OF_SKETCH = 8 * FIGURE_COUNT + 4;
const BYTES_OF_PAGE = 4 * (LINKS + PAGE);

/**
 * Counting sketches side by side over one stretch of memory, which threads may share; memory that is all zero holds
 * sketches of nothing. Pages are taken from a common store where a value needs one, so that a sketch is as large as the
 * octaves it has seen; which page it gets depends on who asks first, what it then counts does not.
 */
export type Shelf = {
  /** `[sketch][figure]`. */
  readonly figures: Float64Array;
  /** How many pages are in use. */
  readonly taken: Int32Array;
  /** `[sketch]`: 1 + its first page, or 0. */
  readonly heads: Int32Array;
  /** `[page][octave, 1 + the next page of the sketch or 0]`. */
  readonly links: Int32Array;
  /** `[page][bucket]`. */
  readonly counts: Int32Array;
};

export const shelfBytes = (sketches: number, pages: number): number =>
  8 + BYTES_OF_SKETCH * (sketches + (sketches % 2)) + BYTES_OF_PAGE * pages;

/** The shelf over memory of `shelfBytes` for as many sketches; its pages are all that the rest of the memory holds. */
export const viewShelf = (memory: ArrayBuffer | SharedArrayBuffer, sketches: number): Shelf => {
  const even = sketches + (sketches % 2); // figures take eight bytes, which must begin at a multiple of eight
  const pages = Math.floor((memory.byteLength - shelfBytes(sketches, 0)) / BYTES_OF_PAGE);
  const heads = 8 + 8 * FIGURE_COUNT * even;
  const links = heads + 4 * even;
  return {
    taken: new Int32Array(memory, 0, 1),
    figures: new Float64Array(memory, 8, FIGURE_COUNT * sketches),
    heads: new Int32Array(memory, heads, sketches),
    links: new Int32Array(memory, links, LINKS * pages),
    counts: new Int32Array(memory, links + 4 * LINKS * pages, PAGE * pages),
  };
};
