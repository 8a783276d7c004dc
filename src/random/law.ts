import { betaQuantile } from '../math/betaQuantile.ts';
import { gammaQuantile } from '../math/gammaQuantile.ts';
import { pert } from './pert.ts';
import { points } from './points.ts';
import { poisson } from './poisson.ts';
import { spread } from './spread.ts';
import { triangular } from './triangular.ts';

/**
 * Laws of an uncertain number, in the order of their codes, and what their parameters are:
 * the first three centre and standard deviation below and above it on their normal scale (see `spread`); uniform low and
 * high; triangular and pert low, mode and high; beta two shapes; gamma shape and scale; poisson its mean; bernoulli the
 * chance of 1; points where they stand and how many they are.
 */
export const LAWS = [
  'normal',
  'lognormal',
  'logitNormal',
  'uniform',
  'triangular',
  'pert',
  'beta',
  'gamma',
  'poisson',
  'bernoulli',
  'points',
] as const;
export type LawName = (typeof LAWS)[number];

/** A law with its parameters; of `points`, the list in which they stand from 0: chance of the value or less, value. */
export type Law = {
  readonly name: LawName;
  readonly parameters: readonly [number, number, number];
  readonly points?: readonly number[];
};

/**
 * The value of a law at probability u, by its code and parameters as they stand in a plan; it never falls as u rises.
 * `numbers` is where the points of that law stand.
 * @throws RangeError at a code that no law has.
 */
export function lawQuantile(
  u: number,
  code: number,
  a: number,
  b: number,
  c: number,
  numbers: ArrayLike<number>,
): number {
  switch (code) {
    case 0:
    case 1:
    case 2:
      return spread(u, code, a, b, c);
    case 3:
      return a + (b - a) * u;
    case 4:
      return triangular(u, a, b, c);
    case 5:
      return pert(u, a, b, c);
    case 6:
      return betaQuantile(u, a, b);
    case 7:
      return b * gammaQuantile(u, a);
    case 8:
      return poisson(u, a);
    case 9:
      return u > 1 - a ? 1 : 0;
    case 10:
      return points(u, numbers, a, b);
    default:
      throw new RangeError(`law ${code}: no such law`);
  }
}

/** The value of a law at probability u. */
export const quantileOf = ({ name, parameters: [a, b, c], points = [] }: Law, u: number): number =>
  lawQuantile(u, LAWS.indexOf(name), a, b, c, points);
