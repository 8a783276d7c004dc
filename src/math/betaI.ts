import { poissonTerm } from './poissonTerm.ts';

/**
 * Regularised incomplete beta I_x(a, b), with 1 - x given beside x so that neither is lost; relative error about 1e-12.
 * Source: Lentz's way through the continued fraction DLMF 8.17.22, leading factor after Loader (2000).
 */
export function betaI(a: number, b: number, x: number, oneMinusX: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : NaN;
  if (!(oneMinusX > 0)) return 1;
  if (x <= (a + 1) / (a + b + 2)) return fraction(a, b, x, oneMinusX);
  return 1 - fraction(b, a, oneMinusX, x);
}

function fraction(a: number, b: number, x: number, oneMinusX: number): number {
  const n = a + b;
  const lead = (poissonTerm(a, n * x) * poissonTerm(b, n * oneMinusX) * b) / (poissonTerm(n, n) * n);
  let c = 1;
  let d = 1 / (1 - (n * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (n + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 4e-16) break;
  }
  return lead * value;
}
