import { describe, expect, it } from 'vitest';
import type { Row } from '../../bench/hindcast/firm.ts';
import { readFirms } from '../../bench/hindcast/readFirms.ts';
import { rowsOf } from '../../bench/hindcast/rowsOf.ts';

const GOOD: Row = {
  firm: '7',
  clients_2019: '120',
  employees_2019: '4',
  aum_2019: '90000000',
  employees_2026: '5',
  aum_2026: '150000000.5',
};

const sentences = (changes: Row): readonly string[] => readFirms('firms.csv', [GOOD, { ...GOOD, ...changes }]).leftOut;

describe('rows of firms', () => {
  it('are households, people and dollars of both years', () => {
    expect(readFirms('firms.csv', [GOOD]).firms).toEqual([
      { name: '7', households: 120, staff: 4, aum: 90e6, later: { staff: 5, aum: 150000000.5 } },
    ]);
  });

  it.each([
    ['$1,234,567.50', 1234567.5],
    ['1.2e9', 1.2e9],
    ['120000.0', 120000],
  ])('may write dollars as %s', (text, dollars) => {
    expect(readFirms('firms.csv', [{ ...GOOD, aum_2019: text }]).firms[0].aum).toBe(dollars);
  });

  it.each([
    ['clients_2019', '0', 'expected a whole number of clients from 1 to 100000, got "0".'],
    ['clients_2019', '12.5', 'expected a whole number of clients from 1 to 100000, got "12.5".'],
    ['employees_2019', 'four', 'expected a whole number of people from 1 to 20000, got "four".'],
    ['aum_2019', '', 'expected dollars from 1 to 100000000000000, got nothing.'],
    ['aum_2019', '12,34', 'expected dollars from 1 to 100000000000000, got "12,34".'],
    ['aum_2026', '-5', 'expected dollars from 1 to 100000000000000, got "-5".'],
    ['employees_2026', 'NaN', 'expected a whole number of people from 0 to 20000, got "NaN".'],
  ])('with %s of "%s" are left out in a sentence', (column, text, sentence) => {
    expect(sentences({ [column]: text })).toEqual([`firms.csv: firm 7, row 2, is left out. ${column}: ${sentence}`]);
  });

  it('too short for their columns are left out, and the others go on', () => {
    const text = 'clients_2019,employees_2019,aum_2019,employees_2026,aum_2026\n10,2,5e6,2,6e6\n10,2\n';
    const { firms, leftOut } = readFirms('firms.csv', rowsOf('firms.csv', text));
    expect(firms.map(({ name }) => name)).toEqual(['row 1']);
    expect(leftOut[0]).toMatch(
      /^firms\.csv: firm row 2, row 2, is left out\. aum_2019: expected dollars .* got nothing/,
    );
  });

  it('with less than a dollar a client are left out', () => {
    expect(sentences({ aum_2019: '100' })[0]).toMatch(/expected at least a dollar for each client/);
  });

  it('are found under their headings whatever the order, line ends and mark at the start', () => {
    const text = '\uFEFFaum_2026,aum_2019,x,employees_2026,employees_2019,clients_2019\r\n6e6,5e6,?,3,2,10\r\n';
    const firm = { name: 'row 1', households: 10, staff: 2, aum: 5e6, later: { staff: 3, aum: 6e6 } };
    expect(readFirms('firms.csv', rowsOf('firms.csv', text)).firms).toEqual([firm]);
  });

  it('need headings that differ, and quotes in pairs', () => {
    expect(() => rowsOf('firms.csv', 'a,a\n1,2\n')).toThrow('firms.csv: expected headings that differ, got "a" twice.');
    expect(() => rowsOf('firms.csv', 'a,b\n1,"2\n')).toThrow(/^firms\.csv:\d+: expected quotes in pairs/);
  });

  it('must have their columns', () => {
    expect(() => readFirms('firms.csv', [{ firm: '1', clients_2019: '3' }])).toThrow(
      'firms.csv: expected columns clients_2019, employees_2019, aum_2019, employees_2026, aum_2026; employees_2019, aum_2019, employees_2026, aum_2026 not found.',
    );
  });

  it('must hold one that can be used', () => {
    expect(() => readFirms('firms.csv', [])).toThrow(
      'firms.csv: expected at least one firm that can be used, got none.',
    );
    expect(() => readFirms('firms.csv', [{ ...GOOD, aum_2019: 'x' }])).toThrow(/is left out.*\n.*got none/);
  });
});
