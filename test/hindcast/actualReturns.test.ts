import { describe, expect, it } from 'vitest';
import { actualReturns } from '../../bench/hindcast/actualReturns.ts';
import type { Row } from '../../bench/hindcast/firm.ts';

/** Months from January 2019 on. */
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    month: `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    equity_tr: `${(i % 5) / 100}`,
    bond10_tr: `${-(i % 3) / 100}`,
  }));

describe('returns of the book', () => {
  it('are six tenths of stocks and four of bonds, from February 2019', () => {
    const returns = actualReturns('markets.csv', rows(100));
    expect(returns.slice(0, 3)).toEqual([0.6 * 0.01 + 0.4 * -0.01, 0.6 * 0.02 + 0.4 * -0.02, 0.6 * 0.03 + 0.4 * -0]);
  });

  it('are 84, though the file goes on', () => {
    expect(actualReturns('markets.csv', rows(100))).toHaveLength(84);
  });

  it('are fewer when the file ends up to half a year early', () => {
    expect(actualReturns('markets.csv', rows(1 + 83))).toHaveLength(83);
    expect(actualReturns('markets.csv', rows(1 + 78))).toHaveLength(78);
  });

  it('are refused when the file ends earlier, by the first month that is missing', () => {
    expect(() => actualReturns('markets.csv', rows(1 + 77))).toThrow(
      'markets.csv: expected every month from 2019-02 to 2025-07 at least, 2025-07 not found.',
    );
  });

  it('are refused with a gap', () => {
    const gap = rows(100).filter(({ month }) => month !== '2021-03');
    expect(() => actualReturns('markets.csv', gap)).toThrow('2021-03 not found.');
  });

  it('are refused where a return is text, empty or a hundred percent down', () => {
    for (const text of ['n/a', '', '-1'])
      expect(() =>
        actualReturns(
          'markets.csv',
          rows(100).map((row) => (row.month === '2020-05' ? { ...row, bond10_tr: text } : row)),
        ),
      ).toThrow(`markets.csv: 2020-05 bond10_tr: expected a simple return above -1, below 1, got "${text}".`);
  });

  it('need their columns', () => {
    expect(() => actualReturns('markets.csv', [{ month: '2019-02', equity_tr: '0' }])).toThrow('bond10_tr not found.');
  });
});
