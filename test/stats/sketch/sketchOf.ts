import { FIGURE, FIGURE_COUNT } from '../../../src/stats/sketch/figure.ts';
import { makeCounter } from '../../../src/stats/sketch/makeCounter.ts';
import { makeReader } from '../../../src/stats/sketch/makeReader.ts';
import { shelfBytes, viewShelf } from '../../../src/stats/sketch/shelf.ts';

export const P = Float64Array.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

/** A shelf of a few sketches, to which lists of values can be added, and what is then read out of one. */
export function makeSketches(sketches: number, pages: number) {
  const shelf = viewShelf(new SharedArrayBuffer(shelfBytes(sketches, pages)), sketches);
  const values = new Float64Array(2_000);
  const count = makeCounter(shelf, values);
  const read = makeReader(shelf);
  const out = new Float64Array(P.length);
  return {
    shelf,
    add: (sketch: number, part: ArrayLike<number>): void => {
      values.set(Array.from(part));
      count(sketch, part.length);
    },
    quantiles: (sketch: number, probabilities = P): number[] => {
      const to = probabilities === P ? out : new Float64Array(probabilities.length);
      read(sketch, probabilities, to);
      return Array.from(to);
    },
    figures: (sketch: number) => {
      const at = (figure: keyof typeof FIGURE) => shelf.figures[sketch * FIGURE_COUNT + FIGURE[figure]];
      const count = at('count');
      return {
        count,
        mean: at('mean'),
        sd: Math.sqrt(at('squares') / (count - 1)),
        least: at('least'),
        most: at('most'),
        step: at('step'),
      };
    },
  };
}

/** Quantiles of a list by a sketch that was given it a thousand at a time. */
export function sketchOf(values: ArrayLike<number>, pages = 4096) {
  const sketches = makeSketches(1, pages);
  const all = Array.from(values);
  for (let from = 0; from < all.length; from += 1000) sketches.add(0, all.slice(from, from + 1000));
  return sketches;
}
