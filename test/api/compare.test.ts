import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as Api from '../../src/index.ts';
import { BUILT } from '../run/builtThreads.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const TOP = resolve(import.meta.dirname, '../..');
const { compare, isRefused, readScenario } = (await import(new URL('index.js', BUILT).href)) as typeof Api;
const FEW = { trials: 100, months: 24, threads: 1 };
const text = (start: string, households: string): string =>
  `version: 1\nmeta: { title: Mine, question: When? }\nstart: ${start}\npeople: { owner: { role: advisor, owner: true } }\nbook: { households: ${households} }\n`;
const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('compare of the library', () => {
  it('finds exactly no difference between a scenario and itself', async () => {
    const [alone] = (await compare('solo-advisor', ['solo-advisor'], FEW)).alternatives;
    expect(alone.same).toBe(true);
    expect(alone.differences.length).toBeGreaterThan(20);
    expect(alone.differences.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(
      alone.differences.filter(({ inSameFuture }) => inSameFuture.more.share + inSameFuture.less.share > 0),
    ).toEqual([]);
  });

  it('gives the bytes that the command gives, with what was changed, what it comes from and the proof', async () => {
    const asked = ['compare', 'solo-advisor', 'first-hire', '--trials', '100', '--months', '24', '--attribute', '100'];
    const args = ['dist/src/cli/main.js', ...asked, '--json', '--no-cache'];
    const said = execFileSync(process.execPath, args, { cwd: TOP, encoding: 'utf8' });
    const found = await compare('solo-advisor', ['first-hire'], { ...FEW, attribute: 100 });
    expect(`${JSON.stringify(found)}\n`).toBe(said);
    const [{ differences, edits, attribution, divergence }] = found.alternatives;
    expect(differences.some(({ difference }) => difference !== 0)).toBe(true);
    expect(edits?.length).toBeGreaterThan(1);
    expect(attribution?.answers.length).toBeGreaterThan(0);
    expect(divergence).toBeDefined();
  });

  it('gives what verify finds equal', async () => {
    const found = await compare('solo-advisor', ['first-hire'], { ...FEW, attribute: 0 });
    const file = join(await temporaryFolder(), 'mine.json');
    writeFileSync(file, JSON.stringify(found));
    const args = ['dist/src/cli/main.js', 'verify', file, '--threads', '1'];
    expect(execFileSync(process.execPath, args, { cwd: TOP, encoding: 'utf8' })).toMatch(/mine\.json: equal/);
  });

  it.each([
    ['attribute', { attribute: 1 }],
    ['attribute', { attribute: 10_001 }],
    ['precision', { precision: 0.6 }],
    ['trials', { trials: 0 }],
  ])('refuses %s out of bounds by name', async (name, options) => {
    await expect(compare('solo-advisor', ['first-hire'], options)).rejects.toThrow(`${name}: expected`);
  });

  it('goes on until the differences are known as well as asked for', async () => {
    const asked = { ...FEW, trials: 2000, months: 3, precision: 0.1, attribute: 0 };
    const { stopping, trials } = await compare('solo-advisor', ['solo-advisor'], asked);
    expect(stopping?.limit).toBe(2000);
    expect(trials).toBeLessThan(2000);
  });

  it('takes the months that all have', async () => {
    const short = await readScenario('solo-advisor', { set: ['months=6'] });
    if (!short.ok) throw new Error('not read');
    const found = await compare('first-hire', [short.scenario], { trials: 20, threads: 1 });
    expect(found.months).toBe(6);
  });

  it('tells the mistakes of all scenarios at once', async () => {
    const error = await thrown(compare(text('2027-01', 'few'), [text('2027-01', 'many')], FEW));
    expect(isRefused(error) && error.sentences).toEqual([
      expect.stringContaining('book.households: expected a whole number of households from 0 to 100000, got "few"'),
      expect.stringContaining('book.households: expected a whole number of households from 0 to 100000, got "many"'),
    ]);
  });

  it('refuses scenarios that begin in different months, with a way out that works', async () => {
    const later = text('2028-03', '40');
    const error = await thrown(compare('solo-advisor', [later], FEW));
    expect(isRefused(error) && error.message).toMatch(
      /^scenario start: expected 2027-01, the first month of .*solo-advisor.*, got "2028-03"\. .* set: \['start=2027-01'\]/,
    );
    const moved = await readScenario(later, { set: ['start=2027-01'] });
    if (!moved.ok) throw new Error(moved.mistakes.join('\n'));
    expect((await compare('solo-advisor', [moved.scenario], FEW)).start).toBe('2027-01');
  });

  it('is a RangeError without an alternative', async () => {
    const error = await thrown(compare('solo-advisor', [], FEW));
    expect(error).toBeInstanceOf(RangeError);
    expect(isRefused(error)).toBe(false);
  });
});
