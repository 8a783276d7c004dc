import { exp } from './exp.ts';
import { gammaP, gammaQ } from './gammaP.ts';
import { lgamma } from './lgamma.ts';
import { log } from './log.ts';
import { normalQuantile } from './normalQuantile.ts';
import { poissonTerm } from './poissonTerm.ts';

const NEAR = 0.1; // of a step, and of what the bend makes of it: then Halley's is better

/**
 * The x below which a gamma value of this shape and scale 1 falls with probability u; relative error about 1e-12 for
 * shapes from 0.1 to 1,000. Newton on the logarithm of the nearer tail against log x: both tails are concave there, so
 * every start converges; near the end Halley's step, which takes their bend into account. Start: Wilson and Hilferty (1931), or the leading power of P near zero.
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
    const bend = shape - x + (lower ? -slope : slope); // second derivative over first
    const newton = lower ? gap : -gap;
    const near = Math.abs(newton) * (1 + Math.abs(bend));
    y += near < NEAR ? newton / (1 + (newton * bend) / 2) : Math.max(-5, Math.min(5, newton));
    if (near < 1e-5 || Math.abs(newton) < 1e-14 * (1 + Math.abs(y))) break; // the error of a step of Halley's is cubic
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
