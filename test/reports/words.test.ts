import { describe, expect, test } from 'vitest';
import { article } from '../../reports/words/article.ts';
import { calendarMonth, shortMonth } from '../../reports/words/calendarMonth.ts';
import { chance, chanceWithRange } from '../../reports/words/chance.ts';
import { dollars } from '../../reports/words/dollars.ts';
import { grouped } from '../../reports/words/grouped.ts';
import { inputRange, inputValue } from '../../reports/words/inputValue.ts';
import { listed } from '../../reports/words/listed.ts';
import { percent, rate, ratio, signedRatio } from '../../reports/words/percent.ts';
import { plainName } from '../../reports/words/plainName.ts';
import { quantity } from '../../reports/words/quantity.ts';
import { shareInterval } from '../../reports/words/shareInterval.ts';
import { significant } from '../../reports/words/significant.ts';
import { span } from '../../reports/words/span.ts';

describe('words', () => {
  test.each([
    ['2027-01', 1, 'January 2027'],
    ['2027-01', 27, 'March 2029'],
    ['2026-11', 3, 'January 2027'],
    ['2026-12', 480, 'November 2066'],
  ])('month of %s, %d on, is %s', (start, month, words) => expect(calendarMonth(start, month)).toBe(words));

  test('short months', () => expect(shortMonth('2027-01', 9)).toBe('Sep 2027'));

  test.each([
    [0, '$0'],
    [0.4, '$0'],
    [-0.4, '$0'],
    [987, '$987'],
    [4_521, '$4,520'],
    [-12_345, '-$12,300'],
    [297_123, '$297,000'],
    [999_499, '$999,000'],
    [999_600, '$1M'],
    [1_204_000, '$1.2M'],
    [34_120_000, '$34.1M'],
    [345_600_000, '$346M'],
    [999_700_000, '$1B'],
    [-1_540_000_000, '-$1.54B'],
  ])('%d dollars is %s', (value, words) => expect(dollars(value)).toBe(words));

  test.each([
    [0, 'under 1 %'],
    [0.0099, 'under 1 %'],
    [0.01, '1 %'],
    [0.716, '72 %'],
    [0.99, '99 %'],
    [0.991, 'over 99 %'],
    [1, 'over 99 %'],
  ])('a chance of %d is %s', (share, words) => expect(percent(share)).toBe(words));

  test('ratios may pass one and are never -0', () => {
    expect(ratio(1.124)).toBe('112 %');
    expect(ratio(-0.001)).toBe('0 %');
    expect(signedRatio(-0.0001)).toBe('+0.0 %');
    expect(rate(0.124)).toBe('12.4 %');
    expect(rate(0.08)).toBe('8 %');
  });

  test('a chance says what its trials support', () => {
    expect(chanceWithRange(shareInterval(0.72, 10_000), 10_000)).toBe('72 % (71-73 %)');
    expect(chanceWithRange(shareInterval(0.72, 10_000_000), 10_000_000)).toBe('72 %');
    expect(chanceWithRange(shareInterval(0.72, 100), 100)).toBe('about 7 in 10 (63-80 %)');
    expect(chanceWithRange(shareInterval(0.01, 100), 100)).toBe('1 % (up to 5 %)'.replace('1 %', percent(0.01)));
    expect(chanceWithRange(shareInterval(0, 10_000), 10_000)).toBe('under 1 %');
    expect(chanceWithRange(shareInterval(0.995, 1000), 1000)).toMatch(/^over 99 % \(\d+ % or more\)$/);
    expect(chance(shareInterval(0.6, 20), 20).words).toBe('12 in 20');
  });

  test("Wilson's interval as tabulated: 10 of 20", () => {
    const { low, high } = shareInterval(0.5, 20);
    expect(low).toBeCloseTo(0.2993, 4);
    expect(high).toBeCloseTo(0.7007, 4);
    expect(shareInterval(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });

  test('articles are those read aloud', () => {
    expect(['8 %', '11 %', '18 %', '80 %', '87 %'].map(article)).toEqual(Array(5).fill('an'));
    expect(['1 %', '7 %', '10 %', '70 %', '12 %'].map(article)).toEqual(Array(5).fill('a'));
  });

  test('numbers', () => {
    expect(grouped(1_234_567.891, 2)).toBe('1,234,567.89');
    expect(grouped(-0.2)).toBe('0');
    expect([0, 0.9876, 1.2, 34.49, 99.96, 1234].map(significant)).toEqual([
      '0',
      '0.988',
      '1.2',
      '34.5',
      '100',
      '1,234',
    ]);
    expect(quantity(null, 'share')).toBe('n/a');
    expect(quantity(3.2, 'days')).toBe('3.2 days');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect([span(1), span(12), span(18), span(120)]).toEqual(['1 month', '1 year', '18 months', '10 years']);
  });

  test('one of a thing is said without the s', () => {
    expect(quantity(1, 'working days')).toBe('1 working day');
    expect(quantity(1.2, 'working days')).toBe('1.2 working days');
    expect(inputValue(1, 'hours a week')).toBe('1 hour a week');
    expect(inputValue(21, 'hours a week')).toBe('21 hours a week');
    expect(inputRange(0.5, 1, 'hours a week')).toBe('0.5 to 1 hour a week');
  });

  test('inputs keep the three digits that count', () => {
    expect(inputValue(0.9722, 'share')).toBe('97.2 %');
    expect(inputValue(165_000, 'dollars a year')).toBe('$165,000 a year');
    expect(inputValue(0.15, 'share of pay')).toBe('15 % of pay');
    expect(inputValue(0.02, 'dollars a year, or share of revenue')).toBe('2 % of revenue');
    expect(inputValue(3443, 'dollars a year, or share of revenue')).toBe('$3,440 a year');
    expect(inputRange(8671.23, 14_912, 'dollars a year')).toBe('$8,670 to $14,900 a year');
    expect(inputValue(1.6, 'times')).toBe('1.6 times');
    expect(inputValue(0.0625, 'share a year')).toBe('6.25 % a year');
    expect(inputValue(1_900, 'hours/year')).toBe('1,900 hours/year');
    expect(inputRange(4.6, 13.7, 'requests/year')).toBe('4.6 to 13.7 requests/year');
  });

  test('names are one line, without steering characters, cut between whole letters', () => {
    expect(plainName('a\u001b[31m\nb\u202ec')).toBe('a [31m b c');
    expect(plainName('🦄'.repeat(50), 5)).toBe('🦄🦄🦄🦄…');
    expect(plainName('Ann')).toBe('Ann');
  });
});
