import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/commandLine.ts';
import { compare } from '../../src/cli/compare.ts';
import { compareFolder } from '../../src/cli/compareFolder.ts';
import { compareMachinery } from '../../src/cli/compareMachinery.ts';
import { Interrupted } from '../../src/job/interrupted.ts';
import { openInline } from '../../src/run/inline.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { run, type WorldOptions, world } from './world.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryFolder();
});

const FEW = ['--trials', '20', '--no-cache'];
const SOLO = 'version: 1\nextends: solo-advisor\n';
const SHORT = [...FEW, '--months', '3'];
const told = (...args: readonly string[]) => run(['compare', ...args], { cwd });

/** A comparison in this thread: threads need the built program. */
async function perform(args: readonly string[], options: WorldOptions = {}) {
  const here = world([], { cwd, ...options });
  const asked = await commandLine(['compare', ...args], { columns: 80, version: '1' });
  if (typeof asked === 'string') throw new Error(asked);
  const controller = new AbortController();
  here.effects.onInterrupt(() => controller.abort());
  const load = async () => ({ ...compareMachinery, openRunner: async () => openInline() });
  const done = compare({ effects: here.effects, asked, signal: controller.signal }, load);
  return { ...here, done };
}

async function performed(args: readonly string[], options: WorldOptions = {}) {
  const { done, stdout, stderr } = await perform([...args, ...SHORT], options);
  await done;
  return { stdout: stdout(), stderr: stderr() };
}

describe('a comparison', () => {
  test('writes its files and prints the answer', async () => {
    const { stdout, stderr } = await performed(['solo-advisor', 'first-hire']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^The solo advisor or The first hires\?\n/);
    const folder = join('out', 'compare-solo-advisor-first-hire');
    expect(stdout.endsWith(`\n${folder}/report.html\n${folder}/compare.json\n`)).toBe(true);
    expect(await fs.readdir(join(cwd, folder))).toEqual(['compare.json', 'report.html']);
    const written = JSON.parse(await fs.readFile(join(cwd, folder, 'compare.json'), 'utf8'));
    expect(written).toMatchObject({ format: 'headroom-comparison', version: 1, trials: 20, months: 3 });
  });

  test('--json prints it and writes nothing; a scenario may be held against itself', async () => {
    const { stdout } = await performed(['solo-advisor', 'solo-advisor', 'first-hire', '--json', '--seed', 'a']);
    const { alternatives, seed } = JSON.parse(stdout);
    expect([seed, alternatives.map(({ same }: { same: boolean }) => same)]).toEqual(['a', [true, false]]);
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  test('without --months the shortest horizon counts', async () => {
    await fs.writeFile(join(cwd, 'short.yaml'), `${SOLO}meta: { title: Short, question: Q }\nmonths: 2\n`);
    const { done, stdout } = await perform(['solo-advisor', 'short.yaml', '--json', ...FEW]);
    await done;
    expect(JSON.parse(stdout())).toMatchObject({ months: 2, alternatives: [{ same: true }] });
  });

  test('one scenario may come from standard input', async () => {
    const stdin = `${SOLO}meta: { title: Busy, question: Q }\nwork: { requests: { perYear: 30 } }\n`;
    const { stdout } = await performed(['solo-advisor', '-', '--json'], { stdin });
    expect(JSON.parse(stdout).scenarios[1]).toMatchObject({ name: 'stdin', title: 'Busy' });
  });
});

describe('mistakes are told before any work', () => {
  test.each([
    [
      'solo-advisor',
      'expected a scenario and one or more to hold against it, got only "solo-advisor". Write headroom compare solo-advisor first-hire.',
    ],
    [
      '',
      'expected a scenario and one or more to hold against it, got nothing. Write headroom compare solo-advisor first-hire.',
    ],
    ['- -', 'expected standard input for one scenario, got "-" 2 times. Write the name of a file for the others.'],
    ['solo-advisor first-hires', 'Did you mean first-hire?'],
    [
      'solo-advisor first-hire --trails 5',
      'expected a known option of compare, got "--trails". Did you mean --trials?',
    ],
    [
      'solo-advisor first-hire --format pdf',
      '--format: expected one of html, json, got "pdf". Write --format html,json.',
    ],
    [
      'solo-advisor first-hire --out /dev/null',
      'expected a folder to write to, got --out "/dev/null": a file is in its place.',
    ],
    ['solo-advisor first-hire --memory 1MB', 'all of them at once for a comparison, got 1MB. Write --memory'],
  ])('%s', async (line, sentence) => {
    const { code, stdout, stderr } = await told(...line.split(' ').filter((word) => word !== ''));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  test('those of all scenarios and options at once', async () => {
    for (const name of ['one', 'two']) {
      await fs.writeFile(join(cwd, `${name}.yaml`), `${SOLO}months: ${name}\n`);
    }
    const scenarios = await told('one.yaml', 'two.yaml');
    expect(scenarios.stderr).toMatch(/^one\.yaml:3:9 .*\ntwo\.yaml:3:9 .*\n$/);
    const options = await told('solo-advisor', 'first-hire', '--trials', 'x', '--format', 'pdf');
    expect(options.stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['--format', '--trials', '']);
  });

  test('scenarios that begin in different months', async () => {
    await fs.writeFile(join(cwd, 'late.yaml'), `${SOLO}meta: { title: L, question: Q }\nstart: 2028-01\n`);
    const { code, stderr } = await told('solo-advisor', 'late.yaml');
    expect([code, stderr]).toEqual([
      2,
      'late.yaml start: expected 2027-01, the first month of scenarios/solo-advisor.yaml, got "2028-01". Futures are shared month by month: write --set start=2027-01, or change one of the two.\n',
    ]);
  });
});

test('an interrupt writes nothing', async () => {
  const { done, interrupt } = await perform(['solo-advisor', 'first-hire', ...SHORT]);
  interrupt();
  await expect(done).rejects.toThrow(Interrupted);
  expect(await fs.readdir(cwd)).toEqual([]);
});

describe('the name of the folder', () => {
  test.each([
    [['solo-advisor', 'first-hire'], 'compare-solo-advisor-first-hire'],
    [['a', 'b', 'c'], 'compare-a-b-c'],
    [['Café', '…'], 'compare-cafe-scenario'],
  ])('of %j is %s', (names, folder) => {
    expect(compareFolder(names)).toBe(folder);
  });

  test.each([
    [['x'.repeat(80), 'y'.repeat(80)], /^compare-x{20,}-y{20,}$/],
    [['base', 'y'.repeat(80)], /^compare-base-y{40,}$/],
    [['x'.repeat(80), 'alt'], /^compare-x{40,}-alt$/],
    [Array.from({ length: 30 }, (_, i) => `scenario-${i}`), /^compare-scenario-0-scenario-1-and-28-more$/],
  ])('keeps within 60 characters', (names, shape) => {
    const folder = compareFolder(names);
    expect(folder).toMatch(shape);
    expect(folder.length).toBeLessThanOrEqual(60);
  });
});
