import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { makeQuantileTable } from '../../src/engine/quantileTable.ts';

const next = seedrandom('quantileTable');
const curve = (u: number, power: number): number => u ** power;

test('a value lies on the straight line between the two exact points of its cell, and is exact in the outer 1/64', () => {
  const at = makeQuantileTable(curve);
  let off = 0;
  for (let i = 0; i < 20_000; i++) {
    const u = next();
    const cell = Math.floor(u * 4096) / 4096;
    const part = (u - cell) * 4096;
    const outside = u < 1 / 64 || u >= 63 / 64;
    const straight = (1 - part) * curve(cell, 3) + part * curve(cell + 1 / 4096, 3);
    off = Math.max(off, Math.abs(at(u, 3) - (outside ? curve(u, 3) : straight)));
  }
  expect(off).toBeLessThan(1e-15);
});

test('a value does not depend on the parameters and uniforms that were asked before', () => {
  const busy = makeQuantileTable(curve);
  for (let i = 0; i < 2_000; i++) {
    const [u, power] = [next(), i % 7 < 3 ? 2 : 5];
    expect(busy(u, power)).toBe(makeQuantileTable(curve)(u, power));
  }
});

test('only the points beside the uniforms are worked out: a parameter that changes with every trial costs no table', () => {
  let asked = 0;
  const at = makeQuantileTable((u, power) => {
    asked += 1;
    return u ** power;
  });
  for (let power = 1; power <= 50; power++) at(0.3, power);
  expect(asked).toBe(100);
});
