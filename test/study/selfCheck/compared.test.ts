import { describe, expect, it } from 'vitest';
import { comparedChance, comparedMean, comparedSd } from '../../../src/study/selfCheck/compared.ts';

describe('a mean', () => {
  it.each([
    [10.39, 'agrees'],
    [10.41, 'differs'],
    [9.61, 'agrees'],
    [9.59, 'differs'],
  ])('of 100 trials with sd 1 around 10: %d %s', (simulated, verdict) => {
    const compared = comparedMean(12, simulated, 10, 1, 100);
    expect(compared.verdict).toBe(verdict);
    expect(compared.errors).toBeCloseTo((simulated - 10) / 0.1, 12);
  });

  it('without chance may not differ at all', () => {
    expect(comparedMean(12, 10, 10, 0, 100)).toMatchObject({ errors: null, verdict: 'agrees' });
    expect(comparedMean(12, 10.001, 10, 0, 100)).toMatchObject({ errors: null, verdict: 'differs' });
  });
});

it('the standard error of a normal sd is sd / sqrt(2 (n - 1))', () => {
  const compared = comparedSd(12, 2, 2, 3 * 2 ** 4, 1001); // fourth moment of a normal: 3 sd^4
  expect(compared.standardError).toBeCloseTo(2 / Math.sqrt(2 * 1000), 4);
});

describe('a share', () => {
  it('of 10,000 trials around one half has an error of half a point', () => {
    expect(comparedChance(12, 0.5, 0.5, 10_000).standardError).toBe(0.005);
    expect(comparedChance(12, 0.521, 0.5, 10_000).verdict).toBe('differs');
    expect(comparedChance(12, 0.519, 0.5, 10_000).verdict).toBe('agrees');
  });

  it('is not judged where fewer than ten trials are to be expected and few are seen', () => {
    expect(comparedChance(12, 0.002, 0.0005, 10_000).verdict).toBe('rare');
    expect(comparedChance(12, 0.9985, 0.9995, 10_000).verdict).toBe('rare');
  });

  it('is judged, however rare, when far too many are seen', () => {
    expect(comparedChance(12, 0.004, 0.0005, 10_000).verdict).toBe('differs');
  });

  it('that is impossible may not happen', () => {
    expect(comparedChance(12, 0, 0, 10_000).verdict).toBe('agrees');
    expect(comparedChance(12, 0.0001, 0, 10_000).verdict).toBe('differs');
  });
});
