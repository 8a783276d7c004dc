import type { Law, LawName } from '../random/law.ts';

/** What a parameter counts: what its key counts, nothing, or a chance. */
export type ParameterKind = 'unit' | 'plain' | 'chance';

/** What is wrong with the parameters of a law: what was expected, and the way out. */
export type LawFault = { readonly expected: string; readonly wayOut: string };

/** How a law is written by name, and what follows from its numbers. */
export type LawForm = {
  /** Names of its parameters in their order, each with its kind. */
  readonly parameters: readonly (readonly [name: string, kind: ParameterKind])[];
  readonly example: string;
  readonly fault?: (values: readonly number[]) => string | undefined;
  readonly law: (values: readonly number[]) => Law;
  /** Least and greatest value where the law has such. */
  readonly ends?: (values: readonly number[]) => readonly [low: number, high: number];
};

const LEAST_SHAPE = 0.1; // below, nearly every draw is next to nothing; the quantile functions are proved from here
const MOST_SHAPE = 1_000; // beyond, a normal law says the same
const MOST_COUNT = 1e6;

const law =
  (name: LawName) =>
  ([a, b = 0, c = 0]: readonly number[]): Law => ({ name, parameters: [a, b, c] });
const bell =
  (name: 'normal' | 'lognormal') =>
  ([centre, sd]: readonly number[]): Law => ({ name, parameters: [centre, sd, sd] });
const positive = (what: string, value: number) => (value > 0 ? undefined : `a ${what} above 0`);
const shapes = (...values: readonly number[]) =>
  values.every((value) => value >= LEAST_SHAPE && value <= MOST_SHAPE)
    ? undefined
    : `shapes from ${LEAST_SHAPE} to ${MOST_SHAPE}`;
const inOrder = ([low, mode, high]: readonly number[]) =>
  low <= mode && mode <= high && low < high ? undefined : 'low, mode and high in rising order';
const outer = (values: readonly number[]): readonly [number, number] => [values[0], values[values.length - 1]];
const ofThree = [
  ['low', 'unit'],
  ['mode', 'unit'],
  ['high', 'unit'],
] as const;

/** Laws of a fixed number of parameters by the name they are written with. */
export const LAW_FORMS: Readonly<Record<string, LawForm>> = {
  normal: {
    parameters: [
      ['mean', 'unit'],
      ['sd', 'unit'],
    ],
    example: 'normal(24, 4)',
    fault: ([, sd]) => positive('standard deviation', sd),
    law: bell('normal'),
  },
  // as in R, NumPy and spreadsheets: mean and standard deviation of the logarithm, not of the value
  lognormal: {
    parameters: [
      ['logMean', 'plain'],
      ['logSd', 'plain'],
    ],
    example: 'lognormal(2.1, 0.4)',
    fault: ([, logSd]) => positive('standard deviation of the logarithm', logSd),
    law: bell('lognormal'),
  },
  uniform: {
    parameters: [
      ['low', 'unit'],
      ['high', 'unit'],
    ],
    example: 'uniform(16, 24)',
    fault: ([low, high]) => (low < high ? undefined : 'low below high'),
    law: law('uniform'),
    ends: outer,
  },
  triangular: {
    parameters: ofThree,
    example: 'triangular(4, 8, 16)',
    fault: inOrder,
    law: law('triangular'),
    ends: outer,
  },
  pert: { parameters: ofThree, example: 'pert(4, 8, 16)', fault: inOrder, law: law('pert'), ends: outer },
  beta: {
    parameters: [
      ['a', 'plain'],
      ['b', 'plain'],
    ],
    example: 'beta(2, 8)',
    fault: ([a, b]) => shapes(a, b),
    law: law('beta'),
    ends: () => [0, 1],
  },
  gamma: {
    parameters: [
      ['shape', 'plain'],
      ['scale', 'unit'],
    ],
    example: 'gamma(4, 2)',
    fault: ([shape, scale]) => shapes(shape) ?? positive('scale', scale),
    law: law('gamma'),
  },
  poisson: {
    parameters: [['mean', 'unit']],
    example: 'poisson(4)',
    fault: ([mean]) => (mean > 0 && mean <= MOST_COUNT ? undefined : 'a mean above 0, at most a million'),
    law: law('poisson'),
  },
  bernoulli: {
    parameters: [['p', 'chance']],
    example: 'bernoulli(30 %)',
    fault: ([p]) => (p > 0 && p < 1 ? undefined : 'a chance between 0 and 1'),
    law: law('bernoulli'),
    ends: () => [0, 1],
  },
};
