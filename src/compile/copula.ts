import { cholesky } from '../math/cholesky.ts';
import { purposeKey } from '../random/purposeKey.ts';
import { latentMatrix, type RankPair } from '../scenario/latentMatrix.ts';
import type { Input } from './cell.ts';

/** Independent by itself: the row that an input has which is in no pair. */
export const UNCORRELATED = -1;

/** The stream of an input, by the name that it is drawn under. */
export const inputStream = ({ path, drawnAs }: Input): readonly [number, number] =>
  purposeKey(`input:${drawnAs ?? path}`);

/**
 * The Gaussian copula of a plan: a row for each correlated input, and the lower triangle by which their normals are mixed.
 * A pair of which this plan draws only one is left out, and noted.
 */
export const copulaOf = (drawn: readonly Input[], pairs: readonly RankPair[]) => {
  const inputs = new Map(drawn.map((input) => [input.path, input]));
  const used = pairs.filter(({ between }) => between.every((path) => inputs.has(path)));
  const { names, matrix } = latentMatrix(used);
  const lower = cholesky(matrix, names.length);
  if (lower === undefined) throw new RangeError('correlations that cannot hold together came past the checks');
  return {
    /** Row of an input by its path. */
    rowOf: (path: string): number => (names.includes(path) ? names.indexOf(path) : UNCORRELATED),
    latents: names.flatMap((name) => {
      const input = inputs.get(name);
      return input === undefined ? [] : [inputStream(input)];
    }),
    mixing: names.map((_, i) => [...lower.slice(i * names.length, (i + 1) * names.length)]),
    pairs: used.map(({ between: [one, other], rank }) => ({ between: [one, other] as const, rank })),
    notes: pairs
      .filter((pair) => !used.includes(pair))
      .map(
        ({ between: [one, other] }) =>
          `correlations: ${one} and ${other} are not both drawn in this plan, so what is said of them changes nothing.`,
      ),
  };
};
