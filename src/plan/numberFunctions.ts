import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { OP } from './formula.ts';

/** Functions of one number in formulas. */
export const NUMBER_FUNCTIONS = ['sqrt', 'exp', 'log', 'floor', 'ceil', 'round'] as const;
export type NumberFunction = (typeof NUMBER_FUNCTIONS)[number];

/** To whole numbers; halves go away from zero. */
const round = (x: number): number => (x < 0 ? -Math.round(-x) : Math.round(x));

/**
 * Their values; NaN, which is missing, where there is none: the root of a negative number, the logarithm of 0 or less, an
 * exp beyond what a number holds.
 */
export const numberFunction: Readonly<Record<NumberFunction, (x: number) => number>> = {
  sqrt: Math.sqrt,
  exp: (x) => {
    const power = exp(x);
    return power < Number.POSITIVE_INFINITY ? power : Number.NaN;
  },
  log: (x) => (x > 0 ? log(x) : Number.NaN),
  floor: Math.floor,
  ceil: Math.ceil,
  round,
};

const BY_OP: ReadonlyMap<number, (x: number) => number> = new Map(
  NUMBER_FUNCTIONS.map((name) => [OP[name], numberFunction[name]]),
);

/** The function of an operation. @throws RangeError for an operation that is none. */
export const functionOfOp = (op: number): ((x: number) => number) => {
  const found = BY_OP.get(op);
  if (found === undefined) throw new RangeError(`no operation ${op}`);
  return found;
};
