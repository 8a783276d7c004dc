import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotableMonths, quotedMonth } from '../../src/summary/quotedMonth.ts';

test('a chance may be told of the start, the first twelve months, each anniversary and the end', () => {
  expect(quotableMonths(1)).toEqual([0, 1]);
  expect(quotableMonths(14)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
  expect(quotableMonths(60).slice(13)).toEqual([24, 36, 48, 60]);
});

test('whatever the chances, the month that is quoted is one of them', () => {
  const steps = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), {
    maxLength: 60,
    size: 'max',
    minLength: 1,
  });
  fc.assert(
    fc.property(
      steps,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1.2, noNaN: true }),
      (raw, already, ever) => {
        const all = raw.reduce((a, b) => a + b, 0) || 1;
        let sum = 0;
        const byMonth = raw.map((step) => {
          sum += step;
          return Math.min(1 - already, (sum / all) * ever);
        });
        expect(quotableMonths(raw.length)).toContain(quotedMonth({ already, byMonth }, raw.length));
      },
    ),
    { seed: 4, numRuns: 1000, endOnFailure: true },
  );
});
