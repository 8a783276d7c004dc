import { exp } from './exp.ts';
import { gammaP, gammaQ } from './gammaP.ts';
import { lgamma } from './lgamma.ts';
import { log } from './log.ts';
import { normalQuantile } from './normalQuantile.ts';
import { poissonTerm } from './poissonTerm.ts';

/**
 * The x below which a gamma value of this shape and scale 1 falls with probability u; relative error about 1e-12 for
 * shapes from 0.1 to 1,000. Newton on the logarithm of the nearer tail against log x: both tails are concave there, so
 * every start converges. Start: Wilson and Hilferty (1931), or the leading power of P near zero.
 */
export function gammaQuantile(u: number, shape: number): number {
  if (!(u > 0 && u < 1)) return u === 0 ? 0 : u === 1 ? Infinity : NaN;
  const lower = u <= 0.5;
  const target = log(lower ? u : 1 - u);
  let y = start(u, shape);
  for (let round = 0; round < 100; round++) {
    const x = exp(y);
    const tail = lower ? gammaP(shape, x) : gammaQ(shape, x);
    if (x === 0 || !(tail > 0)) break;
    const slope = (shape * poissonTerm(shape, x)) / tail; // of log P against log x; of log Q it is the negative
    const gap = (target - log(tail)) / slope;
    const step = Math.max(-5, Math.min(5, lower ? gap : -gap));
    y += step;
    if (Math.abs(step) < 1e-14 * (1 + Math.abs(y))) break;
  }
  return exp(y);
}

/** A first guess of log x. */
function start(u: number, shape: number): number {
  const small = (log(u) + lgamma(shape + 1)) / shape;
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + normalQuantile(u) * Math.sqrt(ninth);
  if (root <= 0.2) return Math.min(small, 700);
  return log(shape * root * root * root);
}
