import { moments } from '../moments.ts';
import { FIGURE, FIGURE_COUNT } from './figure.ts';
import { PAGE, type Shelf } from './shelf.ts';
import { stepOf } from './stepOf.ts';

const OCTAVES = 4096; // exponents of a double, of either sign
const HIGH = new Int32Array(new Float64Array([1]).buffer)[0] === 0 ? 1 : 0;

/** No page is left for a value: more memory is needed, and the counts are not to be used. */
export class ShelfFull extends Error {
  override readonly name = 'ShelfFull';
}

/**
 * Adds values to sketches. A value is counted in the bucket that the first 20 bits of its double name: sign, exponent and
 * 8 bits of the significand, so that a bucket is 1/256 of its lower bound wide or less, and no logarithm is taken. Counts
 * are whole, so that parts may be added by anybody; mean and squares are folded (Chan, Golub and LeVeque 1983), and equal
 * to the last bit only if the same parts come in the same order.
 *
 * `values` is where the values to add stand, the first `count` of them, none NaN; one caller at a time for each sketch.
 */
export const makeCounter = (shelf: Shelf, values: Float64Array) => {
  const { figures, taken, heads, links, counts } = shelf;
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const pages = counts.length / PAGE;
  const octaveAt = new Int32Array(OCTAVES).fill(-1); // where the octave's counts begin, for the sketch at hand
  const two = new Float64Array(2);

  const take = (sketch: number, octave: number): number => {
    const page = Atomics.add(taken, 0, 1);
    if (page >= pages) throw new ShelfFull(fullText(counts.byteLength));
    links[2 * page] = octave;
    links[2 * page + 1] = heads[sketch];
    heads[sketch] = page + 1;
    octaveAt[octave] = page * PAGE;
    return page * PAGE;
  };

  const count = (sketch: number, length: number): void => {
    for (let page = heads[sketch]; page > 0; page = links[2 * page - 1]) {
      octaveAt[links[2 * page - 2]] = (page - 1) * PAGE;
    }
    for (let at = HIGH; at < 2 * length; at += 2) {
      const bucket = words[at] >>> 12;
      let page = octaveAt[bucket >>> 8];
      if (page < 0) page = take(sketch, bucket >>> 8);
      counts[page + (bucket & 255)] += 1;
    }
    for (let page = heads[sketch]; page > 0; page = links[2 * page - 1]) octaveAt[links[2 * page - 2]] = -1;
  };

  const widen = (to: number, length: number): void => {
    const none = figures[to + FIGURE.count] === 0;
    let least = none ? Infinity : figures[to + FIGURE.least];
    let most = none ? -Infinity : figures[to + FIGURE.most];
    for (let i = 0; i < length; i++) {
      const value = values[i];
      if (value < least) least = value;
      if (value > most) most = value;
    }
    figures[to + FIGURE.least] = least;
    figures[to + FIGURE.most] = most;
    const step = none ? Infinity : figures[to + FIGURE.step];
    figures[to + FIGURE.step] = step === 0 ? 0 : Math.min(step, stepOf(values, length));
  };

  return (sketch: number, length: number): void => {
    if (length === 0) return;
    const to = sketch * FIGURE_COUNT;
    widen(to, length);
    moments(values, length, two);
    foldMoments(figures, to, length, two[0], two[1]);
    count(sketch, length);
  };
};

const foldMoments = (figures: Float64Array, to: number, count: number, mean: number, sd: number): void => {
  const before = figures[to + FIGURE.count];
  const all = before + count;
  const apart = before === 0 ? 0 : mean - figures[to + FIGURE.mean];
  figures[to + FIGURE.count] = all;
  figures[to + FIGURE.mean] = before === 0 ? mean : figures[to + FIGURE.mean] + (apart * count) / all;
  figures[to + FIGURE.squares] += sd * sd * (count - 1) + (apart * apart * before * count) / all;
};

const fullText = (bytes: number): string =>
  `the counting sketches have filled the ${Math.ceil(bytes / 1e6)} MB they were given: allow the run more memory`;
