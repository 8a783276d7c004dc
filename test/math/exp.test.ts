import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { exp } from '../../src/math/exp.ts';
import { anyDoubles, differing } from './oracle.ts';

test('exp equals Math.exp bit for bit on 300,000 doubles of every exponent and sign', () => {
  expect(differing(exp, Math.exp, anyDoubles('exp', 300_000))).toEqual([]);
});

test('exp equals Math.exp bit for bit on 300,000 values in (-760, 720) and 300,000 in (-2, 2)', () => {
  const next = seedrandom('exp range');
  expect(
    differing(
      exp,
      Math.exp,
      Array.from({ length: 300_000 }, () => next() * 1480 - 760),
    ),
  ).toEqual([]);
  expect(
    differing(
      exp,
      Math.exp,
      Array.from({ length: 300_000 }, () => next() * 4 - 2),
    ),
  ).toEqual([]);
});

test('exp at its edges: overflow, subnormal results, underflow, tiny arguments, the breaks at ln 2 / 2 and 3 ln 2 / 2', () => {
  const edges = [709.782712893384, 709.7827128933841, 709.1, 710, -745.1332191019411, -745.1332191019412, -746, -744.4];
  edges.push(-708.3, -708.4, -709, -740, 0, -0, 1, -1, Infinity, -Infinity, NaN, 1e-300, -1e-300, 5e-324, 1e300);
  for (const edge of [Math.LN2 / 2, 1.5 * Math.LN2, 2 ** -28]) {
    for (let step = -2000; step <= 2000; step++) edges.push(edge * (1 + step * 1e-10), -edge * (1 + step * 1e-10));
  }
  expect(differing(exp, Math.exp, edges)).toEqual([]);
});
