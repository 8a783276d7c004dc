import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentParts } from '../../reports/words/percentParts.ts';

test.each([
  ['rounded alone they were 101', [0.335, 0.335, 0.33], ['34 %', '33 %', '33 %']],
  ['rounded alone they were 99', [0.333, 0.333, 0.334], ['33 %', '33 %', '34 %']],
  ['of two equal remainders the first is raised', [0.125, 0.125, 0.75], ['13 %', '12 %', '75 %']],
  ['what is very small is said so', [0.004, 0.496, 0.5], ['under 1 %', '50 %', '50 %']],
  ['what is all but the whole is said so', [0.996, 0.004], ['over 99 %', 'under 1 %']],
])('%s', (_, shares, said) => {
  expect(percentParts(shares)).toEqual(said);
});

test('no part is off by a point, and parts of 1 % or more add up to 100 or, with smaller ones beside them, to less', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(parts, (weights) => {
      const all = weights.reduce((a, b) => a + b, 0);
      const shares = weights.map((weight) => weight / all);
      const said = percentParts(shares);
      const numbers = said.map((words) => (/^\d/.test(words) ? Number.parseInt(words, 10) : Number.NaN));
      numbers.forEach((number, i) => {
        if (!Number.isNaN(number)) expect(Math.abs(number - 100 * shares[i])).toBeLessThan(1 + 1e-9);
      });
      const sum = numbers.filter((number) => !Number.isNaN(number)).reduce((a, b) => a + b, 0);
      if (shares.every((share) => share >= 0.01 && share <= 0.99)) expect(sum).toBe(100);
      else expect(sum).toBeLessThanOrEqual(100);
    }),
    { seed: 8, numRuns: 300 },
  );
});
