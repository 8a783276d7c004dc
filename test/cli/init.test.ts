import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandLine } from '../../src/cli/commandLine.ts';
import { headroom, tell } from '../../src/cli/headroom.ts';
import { askAll } from '../../src/cli/init/askAll.ts';
import { type Answers, QUESTIONS } from '../../src/cli/init/questions.ts';
import { init } from '../../src/cli/init.ts';
import { valueAt } from '../../src/scenario/valueAt.ts';
import { expectGolden } from '../support/golden.ts';
import { practiceText, readPractice } from '../support/practice.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { run, type WorldOptions, world } from './world.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryFolder();
});
const written = (name = 'my-practice.yaml') => fs.readFile(join(cwd, name), 'utf8');

/** The command without its idea of the future, for which hundreds of futures are simulated. */
async function told(args: readonly string[], options: Omit<WorldOptions, 'cwd'> = {}) {
  const here = world(args, { ...options, cwd });
  const asked = await commandLine(args, { columns: 100, version: '' });
  if (typeof asked === 'string') throw new Error(`no command: ${asked}`);
  const call = { effects: here.effects, asked, signal: new AbortController().signal };
  const code = await init(call, async () => 'A first idea.').then(
    () => 0,
    (error: unknown) => tell(error, here.effects),
  );
  return { code, stdout: here.stdout(), stderr: here.stderr() };
}
const yes = (...args: string[]) => told(['init', '--yes', ...args]);

describe('headroom init --yes', () => {
  it('writes the scenario that is kept to be read, and says what comes of it', async () => {
    const { code, stdout, stderr } = await run(['init', '--yes'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Written: my-practice\.yaml\nYou .+ capacity/);
    expectGolden('init.yaml', await written(), { folder: `${import.meta.dirname}/golden` });
    expect((await run(['check', 'my-practice.yaml'], { cwd })).stdout).toMatch(/^my-practice\.yaml: no mistakes\n/);
  });

  it.each([
    ['title', 'Park: "Street" 🌳 # 1', 'meta.title', 'Park: "Street" 🌳 # 1'],
    ['households', '80', 'book.households', 80],
    ['assets', '$1.2M', 'book.aum.mean', '$1.2M'],
    ['advisors', '3', 'people.owner.count', 3],
    ['associates', '2', 'people.service.count', 2],
    ['hours', '1600 (1400 to 1800)', 'roles.advisor.hoursPerYear', '1600 (1400 to 1800)'],
    ['requests', '6 to 12', 'work.requests.perYear', '6 to 12'],
    ['minimum', '$500,000', 'prospects.minimumAum', '$500,000'],
    ['rent', '2,500', 'office.rentMonthly', '2,500'],
    ['hire', 'paraplanner', 'policies.nextHire.hire.role', 'paraplanner'],
  ])('--%s changes its key, and the file has no mistakes', async (flag, answer, path, value) => {
    expect((await yes(`--${flag}`, answer, '--out', 'firm.yaml')).code).toBe(0);
    expect(valueAt(parse(await written('firm.yaml')), path.split('.'))).toBe(value);
    expect((await run(['check', 'firm.yaml'], { cwd })).code).toBe(0);
  });

  it('every question has a flag, ten at most', async () => {
    expect(QUESTIONS.length).toBeLessThanOrEqual(10);
    const { stdout } = await run(['init', '--help']);
    for (const { flag } of QUESTIONS) expect(stdout).toContain(`--${flag} `);
  });

  it('tells every wrong flag in the words of the scenario, and writes nothing', async () => {
    const { code, stderr } = await yes('--households', 'abc', '--advisors', '0', '--hire', 'cas');
    expect(code).toBe(2);
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual([
      '--households: expected a whole number of households from 0 to 100000, got "abc". Write a whole number of households, such as 34.',
      '--advisors: expected a whole number from 1 to 100, got "0". Write 1.',
      '--hire: expected csa, paraplanner, associate, advisor or nobody, got "cas". Write nobody to decide later.',
    ]);
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  it('mean assets below the floor are refused with the flag, and nothing is written', async () => {
    const { code, stderr } = await yes('--assets', '99,999');
    expect([code, stderr]).toEqual([
      2,
      '--assets: expected mean assets of at least $100,000, below which no household starts, got "99,999". Write $500,000, or that least.\n',
    ]);
    expect(await fs.readdir(cwd)).toEqual([]);
    expect((await yes('--assets', '100k')).code).toBe(0);
  });

  it('refuses to replace a file, unless told to', async () => {
    await fs.writeFile(join(cwd, 'my-practice.yaml'), 'mine');
    const { code, stderr } = await yes();
    expect([code, await written()]).toEqual([2, 'mine']);
    expect(stderr).toBe(
      'expected a file that is not there yet, got "my-practice.yaml". Write --out another.yaml, or --force to replace it.\n',
    );
    expect((await yes('--force')).code).toBe(0);
    expect(await written()).toContain('version: 1');
  });
});

describe('headroom init asks', () => {
  it('takes answers, and the default for an empty line', async () => {
    const { code, stdout } = await told(['init'], { answers: ['Elm & Co', '52', ...Array(8).fill('')] });
    expect(code).toBe(0);
    expect(stdout).toContain('How many households do you serve? [34] ');
    const text = await written('elm-co.yaml');
    expect(text).toContain('households: 52 # on the first day: your answer\n');
    expect(text).toContain('mean: $1.0M # assets of one household: default, F63');
  });

  it('asks again what it cannot read, with the sentence that check would say', async () => {
    const { code, stdout } = await told(['init'], { answers: ['Elm', 'many', '52', ...Array(8).fill('')] });
    expect(code).toBe(0);
    expect(stdout).toContain('  expected a whole number of households from 0 to 100000, got "many".');
    expect(stdout.match(/How many households/g)).toHaveLength(2);
    expect(await written('elm.yaml')).toContain('households: 52 ');
  });

  it('asks again what makes no scenario, before the next question', async () => {
    const { code, stdout } = await told(['init'], { answers: ['Elm', '52', '1', '2M', ...Array(7).fill('')] });
    expect(code).toBe(0);
    expect(stdout.match(/What are the mean assets/g)).toHaveLength(2);
    expect(await written('elm.yaml')).toContain('mean: 2M ');
  });

  it('asks again an answer that does not fit those before it', async () => {
    const { effects, stdout } = world([], { answers: ['Elm', '7', '8', ...Array(8).fill('')] });
    const asked = {
      command: 'init',
      scenario: '',
      argument: undefined,
      alternatives: [],
      value: () => undefined,
      values: () => [],
      flag: () => undefined,
      given: () => false,
    };
    const misfit = ({ title, households }: Answers) => (title === 'Elm' && households === '7' ? 'no' : undefined);
    const usual = readPractice(practiceText({}));
    const { answers } = await askAll(asked, usual, misfit, effects, new AbortController().signal);
    expect([answers.households, stdout()]).toEqual(['8', expect.stringContaining('  no\n')]);
  });

  it('no question that a flag has answered', async () => {
    const { stdout } = await told(['init', '--households', '40'], { answers: Array(9).fill('') });
    expect(stdout).not.toContain('How many households');
    expect(await written()).toContain('households: 40 ');
  });

  it('nothing is written when the input ends', async () => {
    const { code, stderr } = await told(['init'], { answers: ['Elm'] });
    expect(code).toBe(2);
    expect(stderr).toContain('got the end of the input. Nothing was written.');
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  it('Ctrl-C in the middle ends with 130 and nothing written', async () => {
    const here = world(['init'], { cwd, answers: ['Elm'] });
    const terminal = here.effects.openTerminal();
    const ask = async (question: string) => {
      if (question.startsWith('How many households')) {
        here.interrupt();
        return new Promise<string>(() => undefined);
      }
      return terminal.ask(question);
    };
    expect(await headroom({ ...here.effects, openTerminal: () => ({ ...terminal, ask }) })).toBe(130);
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  it('not without a terminal', async () => {
    const { code, stderr } = await told(['init']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'expected a terminal to ask 10 questions on, got none. Write --yes to take the defaults, and --title for an answer.\n',
    );
  });
});
