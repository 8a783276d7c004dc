import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { cholesky } from '../../src/math/cholesky.ts';
import { sine } from '../../src/math/sine.ts';

const next = seedrandom('cholesky');

test('cholesky of three correlations of 1/2, as worked by hand: 1; 1/2, root 3/4; 1/2, 1/(2 root 3), root 2/3', () => {
  const lower = cholesky([1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1], 3);
  const expected = [1, 0, 0, 0.5, Math.sqrt(3 / 4), 0, 0.5, 1 / (2 * Math.sqrt(3)), Math.sqrt(2 / 3)];
  expect([...(lower ?? [])]).toEqual(expected.map((x) => expect.closeTo(x, 14)));
});

test('cholesky gives a lower triangle whose product with its mirror is the matrix, within 1e-12, to 12 rows', () => {
  for (let n = 1; n <= 12; n++) {
    const factors = Array.from({ length: n }, () => Array.from({ length: n + 2 }, () => next() - 0.5));
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k], 0);
    const matrix = factors.flatMap((a) => factors.map((b) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))));
    const lower = cholesky(matrix, n);
    if (lower === undefined) throw new Error('a positive definite matrix was expected');
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let product = 0;
        for (let k = 0; k < n; k++) product += lower[i * n + k] * lower[j * n + k];
        expect(product).toBeCloseTo(matrix[i * n + j], 12);
        if (j > i) expect(lower[i * n + j]).toBe(0);
      }
  }
});

// 1 + 2 abc - a^2 - b^2 - c^2 is the determinant of three correlations a, b, c
test('cholesky has no answer exactly where the determinant of three correlations is not above 0', () => {
  for (let i = 0; i < 2_000; i++) {
    const [a, b, c] = [2 * next() - 1, 2 * next() - 1, 2 * next() - 1];
    const determinant = 1 + 2 * a * b * c - a * a - b * b - c * c;
    if (Math.abs(determinant) < 1e-9) continue;
    expect(cholesky([1, a, b, a, 1, c, b, c, 1], 3) !== undefined).toBe(determinant > 0);
  }
  expect(cholesky([1, 1, 1, 1], 2)).toBeUndefined();
});

test("sine is the runtime's within 4e-16, from -1 to 1", () => {
  for (let i = 0; i < 5_000; i++) {
    const x = 2 * next() - 1;
    expect(Math.abs(sine(x) - Math.sin(x))).toBeLessThan(4e-16);
  }
});
