import { describe, expect, it, test } from 'vitest';
import { cellStarts } from '../../src/intake/cellStarts.ts';
import { guessDelimiter } from '../../src/intake/guessDelimiter.ts';
import { readTable } from '../../src/intake/readTable.ts';

const read = (text: string) => {
  const answer = readTable(text);
  if (!answer.ok) throw new Error(`${answer.line}: ${answer.sentence}`);
  const rows = answer.table.rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell.text)]);
  return { headings: answer.table.headings.map((cell) => cell.text), rows };
};

describe('a table of text', () => {
  it('has headings and rows with the lines on which they stand', () => {
    expect(read('month,return\n2019-01,0.01\n2019-02,-0.02\n')).toEqual({
      headings: ['month', 'return'],
      rows: [
        [2, '2019-01', '0.01'],
        [3, '2019-02', '-0.02'],
      ],
    });
  });

  it('leaves out empty lines, and rows of empty cells that spreadsheets add', () => {
    expect(read('a,b\n\n1,2\n,\n \n3,4').rows).toEqual([
      [3, '1', '2'],
      [6, '3', '4'],
    ]);
  });

  it('may hold quotes, and lines within them', () => {
    expect(read('a,"b, c"\n"1 ""x""","two\nlines"\n3,4\n')).toEqual({
      headings: ['a', 'b, c'],
      rows: [
        [2, '1 "x"', 'two\nlines'],
        [4, '3', '4'],
      ],
    });
  });

  it.each([
    ['a;b\n1,5;2\n', [[2, '1,5', '2']]],
    ['a\tb\n1\t2\n', [[2, '1', '2']]],
    ['a\n1\n', [[2, '1']]],
  ])('is parted as its headings are: %j', (text, rows) => {
    expect(read(text).rows).toEqual(rows);
  });

  it('says at which character a cell starts', () => {
    const answer = readTable('month, return\n2019-01,  0.01\n');
    expect(answer.ok && answer.table.rows[0].cells[1]).toEqual({ text: '0.01', column: 11 });
  });

  it.each([
    ['month,return\n', 1, 'expected headings in the first line and rows below it, got one line or none. Add the rows.'],
    [
      'a,b\n1,"2\n3,4\n',
      3,
      'expected quotes in pairs around a value, got one alone. Remove it, or double it inside quotes.',
    ],
    [
      'a,b\n1,2"3\n',
      2,
      'expected quotes in pairs around a value, got one alone. Remove it, or double it inside quotes.',
    ],
  ])('that cannot be read says where: %j', (text, line, sentence) => {
    expect(readTable(text)).toEqual({ ok: false, line, sentence });
  });
});

test('cells start after what parts them and the spaces, quotes included', () => {
  expect(cellStarts('a, b,"c, d",e', ',')).toEqual([1, 4, 6, 13]);
});

test('what parts the headings most often parts the file, quoted text apart', () => {
  expect(guessDelimiter('"a,b,c";d\n1;2,3')).toBe(';');
  expect(guessDelimiter('month')).toBe(',');
});
