import { describe, expect, test } from 'vitest';
import { quantity } from '../../src/scenario/quantity.ts';
import { percentile, transformOf } from '../../src/scenario/transformOf.ts';

const Z95 = 1.6448536269514722;
const points = quantity({ unit: 'points', description: '' });
const share = quantity({ unit: 'share', description: '', min: 0, max: 1 });

describe('transformOf', () => {
  test('a fixed quantity has no spread', () => {
    expect(transformOf(points.parse(7))).toEqual({ family: 0, centre: 7, below: 0, above: 0 });
  });
  test('a normal range is symmetric', () => {
    const { family, centre, below, above } = transformOf(points.parse('-2 to 4'));
    expect([family, centre]).toEqual([0, 1]);
    expect(below).toBeCloseTo(3 / Z95, 12);
    expect(above).toBeCloseTo(3 / Z95, 12);
  });
  test('a value with its range has a spread on each side', () => {
    const { family, centre, below, above } = transformOf(points.parse('8 (4 to 12)'));
    expect(family).toBe(1);
    expect(centre).toBeCloseTo(Math.log(8), 14);
    expect(below).toBeCloseTo(Math.log(2) / Z95, 14);
    expect(above).toBeCloseTo(Math.log(1.5) / Z95, 14);
  });
  test('a share is logit-normal', () => {
    expect(transformOf(share.parse('0.2 to 0.8'))).toMatchObject({ family: 2, centre: expect.closeTo(0, 14) });
  });
});

describe('percentile', () => {
  test.each([
    [points, '4 to 16'],
    [points, '8 (4 to 16)'],
    [points, '9 (4 to 100)'],
    [points, '-3 to 5'],
    [share, '35 % (30 % to 40 %)'],
  ])('gives back the median and the ends of %#', (schema, text) => {
    const q = schema.parse(text);
    if (q.kind === 'fixed') throw new Error('a range was expected');
    expect(percentile(q, 0)).toBe(q.median);
    expect(percentile(q, -Z95)).toBeCloseTo(q.low, 10);
    expect(percentile(q, Z95)).toBeCloseTo(q.high, 10);
  });
  test('of a fixed quantity is its value', () => {
    expect(percentile(points.parse(3), 2)).toBe(3);
  });
});
