import { describe, expect, test } from 'vitest';
import { percentile } from '../../src/scenario/percentile.ts';
import { quantity } from '../../src/scenario/quantity.ts';

const Z95 = 1.6448536269514722;
const points = quantity({ unit: 'points', description: '' });
const share = quantity({ unit: 'share', description: '', min: 0, max: 1 });

describe('the law of a range', () => {
  test.each([
    ['-2 to 4', points, 'normal', [1, 3 / Z95, 3 / Z95]],
    ['8 (4 to 12)', points, 'lognormal', [Math.log(8), Math.log(2) / Z95, Math.log(1.5) / Z95]],
    ['0.2 to 0.8', share, 'logitNormal', [0, Math.log(4) / Z95, Math.log(4) / Z95]],
  ])('%s has its centre and a spread of its own on either side', (text, schema, name, expected) => {
    const q = schema.parse(text);
    if (q.kind !== 'uncertain') throw new Error('a range was expected');
    expect(q.law.name).toBe(name);
    q.law.parameters.forEach((parameter, i) => {
      expect(parameter).toBeCloseTo(expected[i], 14);
    });
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
    if (q.kind !== 'uncertain') throw new Error('a range was expected');
    expect(percentile(q, 0.5)).toBe(q.median);
    expect(percentile(q, 0.05)).toBeCloseTo(q.low, 10);
    expect(percentile(q, 0.95)).toBeCloseTo(q.high, 10);
  });
  test('of a fixed quantity is its value', () => {
    expect(percentile(points.parse(3), 0.9)).toBe(3);
  });
});
