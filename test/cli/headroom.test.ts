import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { run } from './world.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  await fs.writeFile(join(cwd, 'firm.yaml'), 'version: 1\nmeta: {title: A}\nzebra: 1\n');
  await fs.writeFile(join(cwd, 'empty.yaml'), '');
  await fs.writeFile(join(cwd, 'image.png'), new Uint8Array([137, 80, 78, 71, 0, 255]));
});

describe('exit codes', () => {
  test('0 and the answer on standard output', async () => {
    const { code, stdout, stderr } = await run(['--version']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('2 and a sentence for a mistake', async () => {
    expect(await run(['chekc', 'x'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'expected a command, got "chekc". Did you mean check?\n',
    });
  });

  test('1 and no stack for a fault of the program', async () => {
    const readdir = async () => Promise.reject(new Error('the shelf fell down'));
    const { code, stdout, stderr } = await run(['list'], { files: { readdir } });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'This is a fault of Headroom and not of your input: the shelf fell down. Run it again with --debug to see where, and please report it.\n',
    );
  });

  test('the stack of a fault with --debug', async () => {
    const readdir = async () => Promise.reject(new Error('the shelf fell down'));
    const { code, stderr } = await run(['list', '--debug'], { files: { readdir } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/\n {4}at /);
  });
});

test('--debug shows what caused the fault, such as the stack of a thread', async () => {
  const cause = Object.assign(new Error('the nail came out'), {
    stack: 'Error: the nail came out\n    at thread.js:1',
  });
  const readdir = async () => Promise.reject(new Error('the shelf fell down', { cause }));
  const { stderr } = await run(['list', '--debug'], { files: { readdir } });
  expect(stderr).toContain('\nCaused by: Error: the nail came out\n    at thread.js:1\n');
});

describe('check', () => {
  test('tells every mistake with its place', async () => {
    const { code, stdout, stderr } = await run(['check', 'firm.yaml'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('firm.yaml:2:1 meta.question: expected text, got nothing.');
    expect(stderr).toContain('firm.yaml:3:1 zebra: expected a known key, got "zebra".');
  });
  test('reads standard input', async () => {
    const { code, stderr } = await run(['check', '-'], { stdin: '- 1\n' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^stdin:1:1: expected a scenario/);
  });
  test.each([
    ['empty.yaml', 'empty.yaml:1:1: expected a scenario, got an empty file.'],
    ['image.png', 'image.png:1:1: expected a text file in UTF-8, got binary content.'],
    ['.', 'expected a scenario file, got the folder "."'],
    ['missing.yaml', 'expected a scenario file or the name of a shipped scenario, got "missing.yaml".'],
  ])('%s is one sentence', async (name, sentence) => {
    const { code, stdout, stderr } = await run(['check', name], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('every shipped scenario', () => {
  test('is listed with its question and without mistakes', async () => {
    const { code, stdout } = await run(['list']);
    expect(code).toBe(0);
    const names = [...stdout.matchAll(/^(\S+) {2,}/gm)].map((match) => match[1]);
    expect(names).toContain('solo-advisor');
    for (const name of names) {
      const checked = await run(['check', name]);
      expect(checked.stderr).toBe('');
      expect(checked.stdout).toMatch(
        new RegExp(`^scenarios/${name}.yaml: no mistakes\nIt holds .+ months from \\d{4}-\\d{2}\\.\n$`),
      );
    }
  });
});

test('schema prints JSON', async () => {
  const { code, stdout } = await run(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false });
});

test('check counts a seat for each person, not for each id', async () => {
  await fs.writeFile(
    join(cwd, 'ensemble.yaml'),
    'version: 1\nmeta: { title: A, question: B? }\nstart: 2027-01\npeople:\n  partner: { role: advisor, owner: true, count: 3 }\n  casey: { role: csa }\n',
  );
  expect((await run(['check', 'ensemble.yaml'], { cwd })).stdout).toContain(', 4 seats,');
});
