import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/scenario/parseQuantity.ts';

const SHARE = { unit: 'share', description: 'A part.', min: 0, max: 1 };
const PAY = { unit: 'dollars a year', description: 'Pay.', min: 0 };

const wayOut = (raw: string, spec: typeof SHARE | typeof PAY): string | undefined => {
  const answer = parseQuantity(raw, spec);
  return answer.ok ? undefined : answer.message.replace(/^expected .*? got ".*?"\. /, '');
};

test.each(['0.4-0.6', '0.4 - 0.6', '0.4..0.6', '0.4...0.6', '0.4–0.6', '0.4 — 0.6', '0.4−0.6'])(
  'the range %s is to be written with to',
  (raw) => {
    expect(wayOut(raw, SHARE)).toBe('Write 0.4 to 0.6.');
  },
);

test('a percent sign at the end of a range is for both of its ends', () => {
  expect(wayOut('40-60 %', SHARE)).toBe('Write 40 % to 60 %.');
  expect(wayOut('0.5 (0.4-0.6)', SHARE)).toBe('Write 0.5 (0.4 to 0.6).');
  expect(wayOut('120-150k', PAY)).toBe('Write 120k to 150k.');
});

test.each(['150 000', '150\u00a0000', '150\u202f000', "150'000", '150_000'])('%s is to be written as one', (raw) => {
  expect(wayOut(raw, PAY)).toBe('Write 150000 or 150,000.');
});

test('thousands apart may stand in a range', () => {
  expect(wayOut('150 000 to 180 000', PAY)).toBe('Write 150000 to 180000.');
  expect(wayOut('$150 000 - $180 000', PAY)).toBe('Write $150000 to $180000.');
});

test('what would not be accepted is not offered', () => {
  expect(wayOut('0.6-0.4', SHARE)).toMatch(/^Write a share, such as/);
  expect(wayOut('1 000', SHARE)).toMatch(/^Write a share, such as/);
  expect(wayOut('12 34', PAY)).toMatch(/^Write a number of dollars/);
});
