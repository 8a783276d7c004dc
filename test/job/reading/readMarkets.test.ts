import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openScenario } from '../../../src/job/reading/openScenario.ts';
import { readMarkets } from '../../../src/job/reading/readMarkets.ts';
import { readOpened } from '../../../src/job/reading/readOpened.ts';
import { systemError, type WorldOptions, world } from '../../cli/world.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { told } from './told.ts';

/** A firm for two years, with a line of markets. */
const firm = (market: string): string => `version: 1
meta: { title: Test, question: When? }
start: 2020-01
months: 24
people: { owner: { role: advisor, owner: true } }
market: ${market}
`;

const months = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const month = from + i;
    return `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
/** Rows from January 2019: the nth month gains n basis points, prices a tenth of that. */
const rows = (count: number): string[] => months(0, count).map((month, i) => `${month},${i / 1e4},0.01,${i / 1e5}`);
const HEAD = 'month,stocks,bonds,cpi';
const csv = (lines: readonly string[], head = HEAD): string => [head, ...lines, ''].join('\n');

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
});

/** What is read of a firm whose file `returns.csv` says this. */
const read = async (market: string, content: string | Uint8Array | undefined, options: WorldOptions = {}, set = '') => {
  const folder = await fs.mkdtemp(join(cwd, 'firm-'));
  await fs.mkdir(join(folder, 'plans'));
  await fs.writeFile(join(folder, 'plans', 'my.yaml'), firm(market));
  if (content !== undefined) await fs.writeFile(join(folder, 'plans', 'returns.csv'), content);
  const { effects } = world([], { cwd: folder, ...options });
  const opened = await openScenario('plans/my.yaml', effects);
  const reading = await readOpened(opened, set === '' ? [] : [set]);
  return readMarkets(opened, reading, reading.scenario.months, effects);
};

const said = (...asked: Parameters<typeof read>): Promise<string> => told(read(...asked));

const PATH = '{ model: path, file: returns.csv, kind: simple, column: stocks }';
const HISTORY = '{ model: bootstrap, file: returns.csv, kind: simple, column: stocks }';

describe('months of markets from a file', () => {
  it('lie beside the scenario; a path begins with its start, and simple returns become logarithms', async () => {
    const { series } = await read(PATH, csv(rows(36)));
    expect(series.book).toHaveLength(24);
    expect(series.book[0]).toBeCloseTo(Math.log(1.0012), 15);
    expect(series.book[23]).toBeCloseTo(Math.log(1.0035), 15);
  });

  it('have the digest of their file, by the name under which the scenario gives it', async () => {
    const { files } = await read(PATH, csv(rows(36)));
    expect(files).toEqual({
      'returns.csv': createHash('sha256')
        .update(csv(rows(36)))
        .digest('hex'),
    });
  });

  it('as logarithms are taken to the last digit', async () => {
    const { series } = await read(HISTORY.replace('simple', 'log'), csv(rows(36)));
    expect(series.book).toEqual(rows(36).map((_, i) => i / 1e4));
  });

  it('go from one month to another where the scenario says so', async () => {
    const market = HISTORY.replace(' }', ', from: 2019-03, to: 2020-02 }');
    const { series } = await read(market, csv(rows(36)));
    expect(series.book).toHaveLength(12);
    expect(series.book[0]).toBeCloseTo(Math.log(1.0002), 15);
  });

  it('are blended by weights of simple returns, set back every month', async () => {
    const weights = '{ model: path, file: returns.csv, kind: simple, weights: { stocks: 60 %, bonds: 0.4 } }';
    const { series } = await read(weights, csv(rows(36)));
    expect(series.book[5]).toBeCloseTo(Math.log(1 + 0.6 * 0.0017 + 0.4 * 0.01), 15);
  });

  it('given as logarithms are blended as simple returns all the same', async () => {
    const weights = '{ model: path, file: returns.csv, kind: log, weights: { stocks: 0.6, bonds: 0.4 } }';
    const { series } = await read(weights, csv(rows(36)));
    expect(series.book[5]).toBeCloseTo(Math.log(0.6 * Math.exp(0.0017) + 0.4 * Math.exp(0.01)), 15);
  });

  it('bring prices along from a column of inflation', async () => {
    const { series } = await read(PATH.replace(' }', ', inflation: cpi }'), csv(rows(36)));
    expect(series.prices?.[0]).toBeCloseTo(Math.log(1.00012), 15);
  });

  it('need no name of a column where there is one, and may have days, signs and semicolons', async () => {
    const text = months(12, 24).map((month) => `${month}-28;-0.5 %`);
    const { series } = await read('{ model: path, file: returns.csv, kind: simple }', csv(text, 'Date;book'));
    expect(series.book[23]).toBeCloseTo(Math.log(0.995), 15);
  });
});

describe('a file that cannot be used: a sentence with file, line, column, value and way out', () => {
  const changed = (line: number, text: string): string => csv(rows(36).map((row, i) => (i + 2 === line ? text : row)));

  it.each([
    [
      'text',
      changed(20, '2020-07,n/a,0.01,0'),
      'plans/returns.csv:20:9 stocks: expected a return above -1, at most 1, got "n/a". Write a number such as 0.012 or 1.2 %.',
    ],
    [
      'NaN',
      changed(20, '2020-07,NaN,0.01,0'),
      'plans/returns.csv:20:9 stocks: expected a return above -1, at most 1, got "NaN". Write a number such as 0.012 or 1.2 %.',
    ],
    [
      'an empty cell',
      changed(20, '2020-07,,0.01,0'),
      'plans/returns.csv:20:9 stocks: expected a return above -1, at most 1, got nothing. Write a number such as 0.012 or 1.2 %.',
    ],
    [
      'a return of -100 %',
      changed(20, '2020-07,-1,0.01,0'),
      'plans/returns.csv:20:9 stocks: expected a return above -1, at most 1, got "-1". Write a number such as 0.012 or 1.2 %.',
    ],
    [
      'percent without the sign',
      changed(20, '2020-07,3.1,0.01,0'),
      'plans/returns.csv:20:9 stocks: expected a return above -1, at most 1, got "3.1". Write 3.1 % or 0.031.',
    ],
    [
      'a comma for a point',
      changed(20, '2020-07,0,012,0.01,0'),
      'plans/returns.csv:20:20: expected 4 values, got 5. Write a point before decimals, and quotes around a value with a comma in it.',
    ],
    [
      'a gap',
      csv(rows(36).filter((_, i) => i !== 18)),
      'plans/returns.csv:20:1 month: expected 2020-07, got 2020-08. Add the months between, or leave the gap out with from and to.',
    ],
    [
      'a month twice',
      changed(20, '2020-06,0,0,0'),
      'plans/returns.csv:20:1 month: expected 2020-07, got 2020-06. List each month once, from the oldest.',
    ],
    [
      'another word for a month',
      changed(20, 'July 2020,0,0,0'),
      'plans/returns.csv:20:1 month: expected a month, got "July 2020". Write the year and two digits of the month, such as 2019-02.',
    ],
    [
      'headings alone',
      csv([]),
      'plans/returns.csv:1:1: expected headings in the first line and rows below it, got one line or none. Add the rows.',
    ],
    [
      'no column of months',
      csv(rows(36), 'when,stocks,bonds,cpi'),
      'plans/returns.csv:1:1: expected a column called month, got "when", "stocks", "bonds", "cpi". Call the column of months month, with entries such as 2019-02.',
    ],
    [
      'another column',
      csv(rows(36), 'month,stock,bonds,cpi'),
      'plans/my.yaml:6:65 market.column: expected a column of plans/returns.csv, got "stocks". Did you mean stock?',
    ],
    [
      'other months',
      csv(rows(6)),
      'plans/my.yaml:6:30 market.file: expected a month of plans/returns.csv, which goes from 2019-01 to 2019-06, got 2020-01. Say with from: which month comes first.',
    ],
    [
      'too few months',
      csv(rows(30)),
      'plans/my.yaml:6:30 market.file: expected returns for all 24 months, got 18. Give more, simulate fewer months, or say what follows with afterwards: lognormal.',
    ],
    [
      'nothing',
      '',
      'plans/my.yaml:6:30 market.file: expected a file with headings and rows, got "returns.csv", which is empty. Fill it, or name another.',
    ],
    [
      'no text',
      new Uint8Array([80, 75, 3, 4, 0, 255]),
      'plans/my.yaml:6:30 market.file: expected a text file in UTF-8, got "returns.csv", which is binary. Save it as CSV in UTF-8.',
    ],
    [
      'no file',
      undefined,
      'plans/my.yaml:6:30 market.file: expected a file that is there, got "returns.csv". Give its path from the folder of the scenario.',
    ],
  ])('%s', async (_, content, sentence) => {
    expect(await said(PATH, content)).toBe(sentence);
  });

  it('a single row is no history', async () => {
    expect(await said(HISTORY, csv(rows(1)))).toBe(
      'plans/my.yaml:6:35 market.file: expected at least 12 months of history to draw from, got 1. Give a longer history, or use model: path.',
    );
  });

  it('a column of many mistakes is told of in six lines', async () => {
    const lines = (await said(PATH.replace('stocks', 'cpi'), csv(rows(36).map((row) => `${row}x`)))).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[5]).toContain('cpi: expected a return above -1, at most 1 in every row, got 19 more that are none.');
  });

  it('several columns without a choice', async () => {
    expect(await said(PATH.replace(', column: stocks', ''), csv(rows(36)))).toContain(
      'market.file: expected the column of the returns, got "month", "stocks", "bonds", "cpi" to choose from. Write column: stocks.',
    );
  });

  it('a folder, and a file that may not be read', async () => {
    expect(await said(PATH.replace('returns.csv', '.'), undefined)).toContain(
      'expected a file, got ".", which is a folder.',
    );
    const files = {
      readFile: async (path: string, most: number) => {
        if (path.endsWith('.csv')) throw systemError('EACCES');
        return (await fs.readFile(path)).subarray(0, most);
      },
    };
    expect(await said(PATH, csv(rows(36)), { files })).toContain('got "returns.csv": there is no permission.');
  });

  it('named on the command line is told with that option, its path still from the scenario', async () => {
    expect(await said(PATH, csv(rows(36)), {}, 'market.file=../returns.csv')).toBe(
      '--set market.file: expected a file that is there, got "../returns.csv". Give its path from the folder of the scenario.',
    );
    expect(await said(PATH, csv(rows(36)), {}, 'market.file=../plans/returns.csv')).toBe('nothing');
  });
});

it('a listed path that is too short is told where it stands', async () => {
  expect(await said('{ model: path, returns: [1 %, -2 %] }', undefined)).toBe(
    'plans/my.yaml:6:34 market.returns: expected returns for all 24 months, got 2. Give more, simulate fewer months, or say what follows with afterwards: lognormal.',
  );
});

it('a file is not looked for where the model needs none', async () => {
  const { series, files } = await read('{ file: nowhere.csv }', undefined);
  expect([series.book, files]).toEqual([[], {}]);
});
