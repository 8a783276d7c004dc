import { describe, expect, it } from 'vitest';
import { command, FIRMS_FILE } from '../../bench/hindcast/command.ts';
import { Mistake } from '../../bench/hindcast/mistake.ts';

const MARKETS = [
  'month,equity_tr,bond10_tr',
  ...Array.from({ length: 84 }, (_, i) => {
    const months = 2019 * 12 + 1 + i;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')},0.01,0.002`;
  }),
].join('\n');
const HEAD = 'firm,clients_2019,employees_2019,aum_2019,employees_2026,aum_2026';
const FIRMS = `${HEAD}\nA,20,2,3e7,2,6e7\nB,0,2,3e7,2,6e7\nC,15,1,2e7,1,3e7\n`;

const run = async (args: readonly string[], files: Readonly<Record<string, string>>) => {
  const said = { out: '', err: '', written: new Map<string, string>() };
  const code = await command(args, {
    readText: (path) => {
      if (files[path] === undefined) throw new Mistake(`${path}: expected a CSV file, found none.`);
      return files[path];
    },
    writeFile: (path, text) => said.written.set(path, text),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    live: false,
  });
  return { code, ...said };
};

const usual = { 'firms.csv': FIRMS, 'markets.csv': MARKETS };
const given = ['firms.csv', '--markets', 'markets.csv', '--trials', '20'];

describe('npm run hindcast', () => {
  it('says where data were looked for when they are absent, and ends with 2', async () => {
    expect(await run([], {})).toMatchObject({
      code: 2,
      out: '',
      err: `${FIRMS_FILE}: expected a CSV file, found none.\n`,
    });
  });

  it('leaves out a row that cannot be used, in a sentence, and goes on with the others', async () => {
    const { code, out, err } = await run(given, usual);
    expect(code).toBe(0);
    expect(err).toBe(
      'firms.csv: firm B, row 2, is left out. clients_2019: expected a whole number of clients from 1 to 100000, got "0".\n',
    );
    expect(out).toContain('All: 2 firms');
    expect(out).toContain('1 row left out');
  });

  it('prints a line a firm, bands with intervals, and growth beside that of real firms', async () => {
    const { out } = await run(given, usual);
    expect(out).toMatch(/^ +A +20 +2 +2 +[\d.]+ \/ [\d.]+ \/ [\d.]+ +\d\.\d\d +30 +60 /m);
    expect(out).toMatch(/^ +AUM +\d+ % \(\d+ % to \d+ %\) +\d+ % \(\d+ % to \d+ %\) +0\.\d\d \(0\.50 \+- 0\.40\)$/m);
    expect(out).toMatch(/^ +AUM, 89 real firms \(F84\) +0\.6 % /m);
  });

  it('writes its figures as JSON, firms as a count', async () => {
    const { written } = await run([...given, '--json', 'out.json'], usual);
    const content = JSON.parse(written.get('out.json') ?? '');
    expect(content).toMatchObject({ firms: 2, months: 84, trials: 20, seed: 'headroom' });
    for (const key of ['coverage50', 'coverage80', 'pitMean', 'crps', 'crpsNaive'])
      expect(content[key]).toBeTypeOf('number');
    expect(content.rows).toHaveLength(2);
    expect(content.leftOut).toHaveLength(1);
  });

  it('gives the same figures for the same seed, and others for another', async () => {
    const again = await run(given, usual);
    expect((await run(given, usual)).out).toBe(again.out);
    expect((await run([...given, '--seed', 'x'], usual)).out).not.toBe(again.out);
  });

  it('tells some firms apart from the others', async () => {
    const { out } = await run([...given, '--apart', 'A'], usual);
    expect(out).toContain('Those named: 1 firm\n');
    expect(out).toContain('The others: 1 firm\n');
  });

  it.each([
    [['--trials', '3'], '--trials: expected a whole number from 20 to 100000, got "3". Write 400.'],
    [['a.csv', 'b.csv'], 'expected one file of firms, got a.csv, b.csv.'],
    [['--sead', '1'], "Unknown option '--sead'"],
    [['--apart', 'Z', ...given], '--apart: expected names of firms of the file, got Z.'],
  ])('%j is a mistake', async (args, sentence) => {
    const { code, err } = await run(args, usual);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
