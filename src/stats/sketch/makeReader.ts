import { FIGURE, FIGURE_COUNT } from './figure.ts';
import { PAGE, type Shelf } from './shelf.ts';
import { spread } from './spread.ts';

const NEGATIVE = 2048; // octaves from here on are those below zero
const LAST = 4095;
const HIGH = new Int32Array(new Float64Array([1]).buffer)[0] === 0 ? 1 : 0;

/** Octaves in the order of their values: below zero the largest come first. */
const inOrder = (octave: number): number => (octave < NEGATIVE ? octave + NEGATIVE : LAST - octave);

/**
 * Reads quantiles out of sketches, interpolated as Hyndman and Fan's (1996) type 7, as those of whole columns are. What
 * a bucket holds is taken as spread evenly over it, or over the multiples of the step in it, so that a value is no
 * further off than its bucket is wide: 1/256, 0.4 %. It is exact where a bucket has one multiple (whole numbers up to
 * 512) and where all values are equal.
 */
export const makeReader = ({ figures, heads, links, counts }: Shelf) => {
  const window = new Float64Array(1);
  const words = new Uint32Array(window.buffer);
  const pages: number[] = []; // of the sketch at hand, in the order of their values
  const totals: number[] = [];

  const open = (sketch: number): void => {
    pages.length = 0;
    for (let page = heads[sketch]; page > 0; page = links[2 * page - 1]) pages.push(page - 1);
    pages.sort((a, b) => inOrder(links[2 * a]) - inOrder(links[2 * b]));
    pages.forEach((page, i) => {
      totals[i] = 0;
      for (let bucket = 0; bucket < PAGE; bucket++) totals[i] += counts[page * PAGE + bucket];
    });
  };

  /** The double whose first 20 bits these are, the others 0; of the bits of 2^1024 it is Infinity. */
  const bound = (bits: number): number => {
    words[HIGH] = bits << 12;
    words[1 - HIGH] = 0;
    return window[0];
  };

  /** The value that is `rank`-th (from 0) of a bucket's `count`. */
  const within = (to: number, octave: number, bucket: number, rank: number, count: number): number => {
    const bits = (octave % NEGATIVE) * PAGE + bucket;
    const sign = octave < NEGATIVE ? 1 : -1;
    const least = sign * figures[to + (sign > 0 ? FIGURE.least : FIGURE.most)];
    const most = sign * figures[to + (sign > 0 ? FIGURE.most : FIGURE.least)];
    const place = (sign > 0 ? rank : count - 1 - rank) + 0.5;
    return (
      sign * spread({ low: bound(bits), high: bound(bits + 1), least, most }, figures[to + FIGURE.step], place / count)
    );
  };

  const valueAt = (to: number, rank: number): number => {
    let left = rank;
    let i = 0;
    while (left >= totals[i]) left -= totals[i++];
    const from = pages[i] * PAGE;
    const octave = links[2 * pages[i]];
    const down = octave >= NEGATIVE;
    for (let k = 0; ; k++) {
      const bucket = down ? PAGE - 1 - k : k;
      const count = counts[from + bucket];
      if (left < count) return within(to, octave, bucket, left, count);
      left -= count;
    }
  };

  /** Quantiles of a sketch that holds one value or more. */
  return (sketch: number, probabilities: Float64Array, out: Float64Array): void => {
    const to = sketch * FIGURE_COUNT;
    const count = figures[to + FIGURE.count];
    const least = figures[to + FIGURE.least];
    if (least === figures[to + FIGURE.most]) {
      out.fill(least, 0, probabilities.length);
      return;
    }
    open(sketch);
    for (let p = 0; p < probabilities.length; p++) {
      const place = (count - 1) * probabilities[p];
      const below = Math.floor(place);
      const low = valueAt(to, below);
      const high = below + 1 < count ? valueAt(to, below + 1) : low;
      out[p] = low === high ? low : low + (place - below) * (high - low);
    }
  };
};
