import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { openScenario } from '../../../src/job/reading/openScenario.ts';
import { readClients } from '../../../src/job/reading/readClients.ts';
import { readOpened } from '../../../src/job/reading/readOpened.ts';
import { HOUSEHOLD, tableOf } from '../../../src/plan/layout.ts';
import { world } from '../../cli/world.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { told } from './told.ts';

const firm = (book: string): string => `version: 1
meta: { title: Test, question: When? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
book: ${book}
`;

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
});

/** What is read of a firm whose file `clients.csv` says this. */
const read = async (content: string | undefined, book = '{ file: clients.csv }') => {
  const folder = await fs.mkdtemp(join(cwd, 'firm-'));
  await fs.writeFile(join(folder, 'my.yaml'), firm(book));
  if (content !== undefined) await fs.writeFile(join(folder, 'clients.csv'), content);
  const { effects } = world([], { cwd: folder });
  const opened = await openScenario('my.yaml', effects);
  const reading = await readOpened(opened, []);
  return { scenario: reading.scenario, ...(await readClients(opened, reading, effects)) };
};
const said = (...asked: Parameters<typeof read>): Promise<string> => told(read(...asked));

const FULL = 'name,AUM,age,tenure,couple,requests\nA,850k,61,6.5,yes,2\nB,"$1,200,000",40,0,no,\nC,0,,,,0.5\n';

/** The opening book of a plan, row by row. */
const bookOf = async (content: string, book?: string) => {
  const { scenario, clients } = await read(content, book);
  const plan = compile(scenario, { name: 'my', clients });
  const { at, rows, cols } = tableOf(plan.numbers, 'book');
  const column = (field: keyof typeof HOUSEHOLD & string): number[] =>
    Array.from({ length: rows }, (_, i) => plan.numbers[at + i * cols + (HOUSEHOLD[field] as number)]);
  return { column, plan };
};

describe('a client list', () => {
  it('is the opening book as it stands, in its order; columns of other names are left alone', async () => {
    const { column } = await bookOf(FULL);
    expect(column('aum')).toEqual([850_000, 1_200_000, 0]);
    expect(column('age').slice(0, 2)).toEqual([61, 40]);
    expect(column('tenureMonths').slice(0, 2)).toEqual([78, 0]);
    expect([column('requestFactor')[0], column('requestFactor')[2]]).toEqual([2, 0.5]);
    expect(column('coupleQuantile').slice(0, 2)).toEqual([1, -1]); // above and below every share of singles
  });

  it('what it leaves open is matched from the laws', async () => {
    const { column } = await bookOf(FULL);
    expect(column('age')[2]).toBeGreaterThan(25);
    expect([1 / 6, 1 / 2, 5 / 6]).toContainEqual(expect.closeTo(column('coupleQuantile')[2], 12));
  });

  it('says the size and the mean, which joiners have too', async () => {
    const { plan } = await bookOf(FULL);
    const of = (path: string) => plan.legend.inputs.find((input) => input.path === path);
    expect(of('book.households')).toMatchObject({ value: 3, source: 'the client list' });
    expect(of('book.aum.mean')).toMatchObject({ value: 2_050_000 / 3, source: 'the client list' });
  });

  it('counts tenure from the month of joining', async () => {
    const { column } = await bookOf('aum,joined\n1M,2026-12\n1M,2021-01-31\n1M,2027-01\n');
    expect(column('tenureMonths')).toEqual([1, 72, 0]);
  });

  it('is kept by its digest', async () => {
    expect(Object.keys((await read(FULL)).files)).toEqual(['clients.csv']);
  });
});

describe('mistakes in a client list are told with their place', () => {
  it.each([
    ['no file', undefined, 'my.yaml:5:15 book.file: expected a file that is there, got "clients.csv".'],
    ['no row', 'aum,age\n', 'clients.csv:1:1: expected headings in the first line and rows below it'],
    ['no column of AUM', 'age\n50\n', 'clients.csv:1:1: expected a column called aum, got age.'],
    ['a slip of a heading', 'aum,tenur\n1,2\n', 'clients.csv:1:5: expected one of aum, age,'],
    ['a heading twice', 'aum,aum\n1,2\n', 'clients.csv:1:5: expected each column once, got aum again.'],
    ['tenure twice', 'aum,tenure,joined\n1,2,2020-01\n', 'clients.csv:1:12: expected one of tenure and joined'],
    ['AUM below zero', 'aum\n-5\n', 'clients.csv:2:1 aum: expected dollars from 0 to 1000000000000, got -5.'],
    ['no AUM', 'aum,age\n,50\n', 'clients.csv:2:1 aum: expected dollars, got nothing.'],
    ['a child', 'aum,age\n5,17\n', 'clients.csv:2:3 age: expected years from 18 to 110, got 17.'],
    ['somebody of 130', 'aum,age\n5,130\n', 'clients.csv:2:3 age: expected years from 18 to 110, got 130.'],
    ['longer than a life', 'aum,age,tenure\n5,30,31\n', 'tenure: expected at most the age of 30 years, got 31.'],
    ['a date to come', 'aum,joined\n5,2027-02\n', 'joined: expected a date such as 2019-02, 2027-01 at the latest'],
    ['neither yes nor no', 'aum,couple\n5,both\n', 'clients.csv:2:3 couple: expected yes or no, got both.'],
    ['a short row', 'aum,age\n5,50\n7\n', 'clients.csv:3:1: expected 2 values, got 1.'],
  ])('%s', async (_, content, sentence) => {
    expect((await said(content)).replaceAll('"', '')).toContain(sentence.replaceAll('"', ''));
  });

  it('all of them at once, and a crowd is counted', async () => {
    const text = await said(`aum\n${'x\n'.repeat(20)}`);
    expect(text.split('\n')).toHaveLength(9);
    expect(text).toContain('expected no more mistakes, got 12 more from here on.');
  });

  it.each(['households: 5', 'aum: { mean: 2M }', 'uncertain: true'])(
    '%s beside a list is said twice',
    async (words) => {
      expect(await said(FULL, `{ file: clients.csv, ${words} }`)).toContain('expected nothing beside book.file');
    },
  );
});
