import { describe, expect, test } from 'vitest';
import { calendarMonth, monthAt, monthNumber, monthOrCount, monthText } from '../../src/scenario/month.ts';

const when = monthOrCount('When.');
const start = { year: 2027, month: 1 };

describe('monthOrCount', () => {
  test.each([
    [6, { kind: 'count', value: 6 }],
    ['6', { kind: 'count', value: 6 }],
    [1200, { kind: 'count', value: 1200 }],
    ['2029-06', { kind: 'date', year: 2029, month: 6 }],
  ])('%j', (input, expected) => {
    expect(when.parse(input)).toEqual(expected);
  });
  test.each([0, -1, 1.5, 1201, Number.NaN, '2029-13', '2029-6', '2029-06-01', '0x6', '', true, null, 'June 2029'])(
    'refuses %j',
    (input) => {
      const message = when.safeParse(input).error?.issues[0].message;
      expect(message).toMatch(
        /^expected a month counted from the start \(1 to 1200\) or a calendar month, got .+ Write a count such as 6/,
      );
    },
  );
});

describe('calendarMonth', () => {
  test('2027-01', () => {
    expect(calendarMonth('Start.').parse('2027-01')).toEqual(start);
  });
  test.each(['2027-00', '2027', '27-01', '1827-01', 2027, null])('refuses %j', (input) => {
    expect(calendarMonth('Start.').safeParse(input).error?.issues[0].message).toContain('such as 2027-01');
  });
});

describe('counting months', () => {
  test('the start month is 1', () => {
    expect(monthNumber({ kind: 'date', ...start }, start)).toBe(1);
  });
  test('a date before the start is zero or less', () => {
    expect(monthNumber({ kind: 'date', year: 2026, month: 12 }, start)).toBe(0);
  });
  test('a count is itself', () => {
    expect(monthNumber({ kind: 'count', value: 9 }, start)).toBe(9);
  });
  test('there and back', () => {
    for (let number = 1; number < 60; number++) {
      const month = monthAt({ year: 2027, month: 11 }, number);
      expect(monthNumber({ kind: 'date', ...month }, { year: 2027, month: 11 })).toBe(number);
    }
  });
  test('as text', () => {
    expect(monthText(monthAt(start, 24))).toBe('2028-12');
  });
});
