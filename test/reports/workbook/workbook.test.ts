import { afterEach, describe, expect, test, vi } from 'vitest';
import { tellStory } from '../../../reports/story.ts';
import { amount, type Sheet, text } from '../../../reports/workbook/sheet.ts';
import { shelved } from '../../../reports/workbook/shelved.ts';
import { undated } from '../../../reports/workbook/undated.ts';
import { workbookBytes } from '../../../reports/workbook/workbookBytes.ts';
import { workbookSheets } from '../../../reports/workbook/workbookSheets.ts';
import type { Forecast } from '../../../src/summary/forecast.ts';
import { unzip } from '../../support/unzip.ts';
import { emptied, VARIANTS } from '../variants.ts';

const sheetsOf = (forecast: Forecast) => workbookSheets(tellStory(forecast), forecast);
const packed = async (sheets: readonly Sheet[]) => unzip(await workbookBytes(sheets));
const sheet = (rows: Sheet['rows'], header = 0, pinned = 0): Sheet => ({
  name: 'S',
  widths: [30, 12],
  header,
  pinned,
  rows,
});
const xmlOf = async (rows: Sheet['rows'], header = 0, pinned = 0) => {
  const files = await packed([sheet(rows, header, pinned)]);
  const read = (name: string) => files.get(name) ?? '';
  return {
    cells: read('xl/worksheets/sheet1.xml'),
    strings: read('xl/sharedStrings.xml'),
    styles: read('xl/styles.xml'),
  };
};

afterEach(() => {
  vi.useRealTimers();
});

describe('cells', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /c calc'!A0"])(
    '%j is stored as a text, never as a formula',
    async (words) => {
      const { cells, strings } = await xmlOf([[text(words)]]);
      expect(cells).not.toContain('<f');
      expect(cells).toMatch(/<c [^>]*t="s"/);
      expect(strings).toContain(words.replaceAll("'", "'"));
    },
  );
  test('what is typed over a text stays text', async () => {
    expect((await xmlOf([[text('=1')]])).styles).toContain('formatCode="@"');
  });
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a text named like what every object has, %s, is kept',
    async (words) => {
      const { cells, strings } = await xmlOf([[text('first')], [text(words)]]);
      expect(strings).toContain(words);
      expect(cells).toMatch(/<v>1<\/v>/);
    },
  );
  test('marks of HTML and control characters cannot break the file', async () => {
    const { strings } = await xmlOf([[text('<b>&"\u0007\u0000🦄')]]);
    expect(strings).toContain('&lt;b>&amp;"🦄'.replace('>', strings.includes('&gt;') ? '&gt;' : '>'));
  });
  test('a text longer than a cell holds is cut', async () => {
    const { strings } = await xmlOf([[text('x'.repeat(40_000))]]);
    expect(strings).toContain(`>${'x'.repeat(32_767)}<`);
  });
  test('the end of a month is a day of the calendar, counted from the last day of 1899', async () => {
    // 46387 days from 30 December 1899, which spreadsheets count from, to 31 December 2026; 46446 to 28 February 2027
    const { cells, styles } = await xmlOf([
      [{ kind: 'date', start: '2027-01', month: 0 }],
      [{ kind: 'date', start: '2027-01', month: 2 }],
    ]);
    expect(cells).toContain('<v>46387</v>');
    expect(cells).toContain('<v>46446</v>');
    expect(styles).toContain('formatCode="mmm yyyy"');
  });
  test.each([
    ['dollars', '[$$-409]#,##0'],
    ['share', '0.0%'],
    ['ratio', '0.0%'],
    ['hours', '#,##0.0'],
    ['index', '#,##0.000'],
  ])('a number in %s is shown as %s', async (unit, format) => {
    expect((await xmlOf([[amount(0.5, unit)]])).styles).toContain(`formatCode="${format}"`);
  });
  test.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY])('%s is an empty cell', (value) => {
    expect(amount(value, 'hours')).toBeNull();
  });
  test('a row is as high as the lines of its prose and headings', async () => {
    const words = 'x'.repeat(10).concat(' ').repeat(12).trim(); // 131 letters, three words a line of 30 digits
    expect((await xmlOf([[text(words, 'prose')]])).cells).toMatch(/<row [^>]*ht="60"/);
    expect((await xmlOf([[text('short', 'prose'), text(words)]])).cells).not.toContain(' ht=');
  });
  test('headings stay in sight, and columns have the widths asked for', async () => {
    const { cells } = await xmlOf([[text('a'), text('b')]], 1, 1);
    expect(cells).toMatch(/<pane [^>]*xSplit="1"/);
    expect(cells).toMatch(/<pane [^>]*ySplit="1"/);
    expect(cells).toMatch(/<pane [^>]*state="frozen"/);
    expect(cells).toMatch(/<col [^>]*width="30"/);
  });
});

describe('a workbook', () => {
  test('equal sheets are equal bytes, whatever the clock says', async () => {
    const sheets = sheetsOf(VARIANTS.oneYear());
    vi.useFakeTimers({ now: new Date('2027-03-01T12:00:00Z'), toFake: ['Date'] });
    const first = await workbookBytes(sheets);
    vi.setSystemTime(new Date('2031-08-09T01:02:03Z'));
    expect(Buffer.compare(first, await workbookBytes(sheets))).toBe(0);
  });
  test('answers come first, then a sheet for each theme, inputs and the scenario', () => {
    expect(sheetsOf(VARIANTS.goals()).map(({ name }) => name)).toEqual([
      'Answers',
      'Key figures',
      'Events',
      'Chances by month',
      'Goals and targets',
      'Book',
      'Assets',
      'Work',
      'People',
      'Money',
      'Inputs',
      'Scenario',
    ]);
  });
  test('every measure of a forecast stands on one monthly sheet, and on the sheet of key figures', () => {
    const forecast = VARIANTS.two();
    const sheets = sheetsOf(forecast);
    const texts = ({ rows }: Sheet, row: number) =>
      rows[row].flatMap((cell) => (cell?.kind === 'text' && cell.text !== '' ? [cell.text] : []));
    const monthly = sheets.slice(5, -2).flatMap((one) => texts(one, 1));
    expect(monthly.toSorted()).toEqual(Object.keys(forecast.measures).toSorted());
    expect(sheets[1].rows.length - 1).toBe(monthly.length);
  });
  test('every sheet but the answers, the goals and the scenario has its heading and first column in sight', () => {
    for (const { name, header, pinned } of sheetsOf(VARIANTS.two()))
      if (!['Answers', 'Goals and targets', 'Scenario'].includes(name))
        expect([name, header > 0, pinned]).toEqual([name, true, 1]);
  });
  test.each(Object.keys(VARIANTS))(
    '%s: no row is wider than its sheet, no name of a sheet too long, no formula anywhere',
    async (name) => {
      const sheets = sheetsOf(VARIANTS[name]());
      for (const { name: title, widths, rows } of sheets) {
        expect(title.length).toBeLessThanOrEqual(31);
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(widths.length);
      }
      const files = await packed(sheets.filter(({ rows }) => rows.length < 100));
      for (const [file, xml] of files) if (file.includes('worksheets/sheet')) expect(xml).not.toContain('<f>');
    },
  );
  test('a forecast of nothing is a workbook too', async () => {
    const files = await packed(sheetsOf(emptied(VARIANTS.oneMonth())));
    expect(files.get('xl/workbook.xml')).toContain('Answers');
  });
});

test('a sheet holds a thousand measures; what is more goes to another', () => {
  expect(shelved('Work', [1, 2, 3, 4, 5], 2)).toEqual([
    { name: 'Work', some: [1, 2] },
    { name: 'Work 2', some: [3, 4] },
    { name: 'Work 3', some: [5] },
  ]);
});

test('only a zip file can be made undated', () => {
  expect(() => undated(new Uint8Array(100))).toThrow('no zip signature at byte 78');
});
