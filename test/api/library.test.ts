import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as Api from '../../src/index.ts';
import { BUILT } from '../run/builtThreads.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const TOP = resolve(import.meta.dirname, '../..');
const { forecast, isRefused, readScenario } = (await import(new URL('index.js', BUILT).href)) as typeof Api;
const FEW = { trials: 20, months: 3, threads: 1 };
const text = (households: string): string =>
  `version: 1\nmeta: { title: Mine, question: When? }\nstart: 2027-01\npeople: { owner: { role: advisor, owner: true } }\nbook: { households: ${households} }\n`;

describe('the library', () => {
  it('reads a text, a shipped name and a path alike', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'my.yaml'), text('40'));
    expect(await readScenario(text('40'))).toMatchObject({ ok: true, scenario: { name: 'scenario', title: 'Mine' } });
    expect(await readScenario('my.yaml', { folder })).toMatchObject({ ok: true, scenario: { name: 'my', folder } });
    expect(await readScenario('solo-advisor')).toMatchObject({
      ok: true,
      scenario: { name: 'solo-advisor', months: 120 },
    });
  });

  it('returns mistakes with their places, and a file that is not there', async () => {
    const read = await readScenario(text('few'));
    expect(read).toEqual({ ok: false, mistakes: [expect.stringContaining('scenario:5:21 book.households')] });
    expect(await readScenario('no-such-firm')).toMatchObject({ ok: false });
  });

  it('gives the bytes that the command gives', async () => {
    const args = ['dist/src/cli/main.js', 'forecast', 'solo-advisor', '--trials', '20', '--months', '3', '--json'];
    const said = execFileSync(process.execPath, [...args, '--no-cache'], { cwd: TOP, encoding: 'utf8' });
    expect(`${JSON.stringify(await forecast('solo-advisor', FEW))}\n`).toBe(said);
  });

  it('sets values, and gives the same for what was read and for its name', async () => {
    const read = await readScenario('solo-advisor', { set: ['book.households=50'] });
    if (!read.ok) throw new Error('not read');
    expect((await forecast(read.scenario, FEW)).measures.households.opening).toBe(50);
  });

  it.each([
    ['trials', { trials: 0.5 }],
    ['threads', { threads: 0 }],
    ['memory', { memory: Number.NaN }],
    ['months', { months: 481 }],
  ])('refuses %s out of bounds by name', async (name, options) => {
    await expect(forecast('solo-advisor', options)).rejects.toThrow(`${name}: expected a whole number`);
  });

  it('refuses a precision that no run can stop at', async () => {
    await expect(forecast('solo-advisor', { ...FEW, precision: 0 })).rejects.toThrow(/^precision: expected a share/);
  });

  it('says how much memory a run takes in words of a program, and that much is enough', async () => {
    const error: unknown = await forecast('solo-advisor', { ...FEW, memory: 1000 }).catch((thrown: unknown) => thrown);
    const [sentence] = isRefused(error) ? error.sentences : [];
    expect(sentence).toMatch(
      /^memory: expected at least \d+ bytes for 20 trials of 3 months, got 1000\. Write memory: \d+, or fewer months\.$/,
    );
    const memory = Number(/Write memory: (\d+)/.exec(sentence)?.[1]);
    expect((await forecast('solo-advisor', { ...FEW, memory })).trials).toBe(20);
  });

  it('says in words of a program that a book is too large to be checked', async () => {
    const read = await readScenario('solo-advisor', { set: ['book.households=14000'] });
    if (!read.ok) throw new Error('not read');
    await expect(forecast(read.scenario, { ...FEW, selfCheck: true })).rejects.toThrow(
      /^selfCheck: expected a book small enough to be solved exactly, got one in which .*\. Leave selfCheck away/,
    );
  });

  it('throws the mistakes of a scenario that is to be forecast, told from other errors', async () => {
    const error: unknown = await forecast(text('few'), FEW).catch((thrown: unknown) => thrown);
    expect(isRefused(error) && error.sentences).toEqual([expect.stringContaining('book.households')]);
    expect(isRefused(new RangeError('other'))).toBe(false);
  });

  it('stops when it is told to', async () => {
    await expect(forecast('solo-advisor', { ...FEW, signal: AbortSignal.abort() })).rejects.toThrow('interrupted');
  });
});

describe('the examples', () => {
  it.each(readdirSync(join(TOP, 'docs/examples')))('%s runs', (name) => {
    const said = execFileSync(process.execPath, [join(TOP, 'docs/examples', name)], { encoding: 'utf8' });
    expect(said.split('\n').length).toBeGreaterThan(2);
  });
});
