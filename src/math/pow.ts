import { exp } from './exp.ts';
import { log } from './log.ts';

/**
 * x to the y. Whole exponents up to 1,024 by repeated squaring (relative error about |y| 2^-53), others by exp and log
 * (about |y log x| 2^-53). NaN for a negative x to a broken power.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (Math.trunc(y) === y && Math.abs(y) <= 1024) return y > 0 ? wholePower(x, y) : 1 / wholePower(x, -y);
  if (x > 0) return exp(y * log(x));
  if (x === 0) return y > 0 ? 0 : y < 0 ? Infinity : NaN;
  if (Math.trunc(y) !== y) return NaN;
  const size = exp(y * log(-x));
  return y % 2 === 0 ? size : -size;
}

function wholePower(x: number, exponent: number): number {
  let result = 1;
  let square = x;
  for (let rest = exponent; ; square *= square) {
    if (rest & 1) result *= square;
    rest >>= 1;
    if (rest === 0) return result;
  }
}
