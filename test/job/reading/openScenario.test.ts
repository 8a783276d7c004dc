import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openScenario } from '../../../src/job/reading/openScenario.ts';
import { systemError, type WorldOptions, world } from '../../cli/world.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  await fs.writeFile(join(cwd, 'My Firm.yaml'), 'a: 1\n');
  await fs.writeFile(join(cwd, 'large.yaml'), 'x'.repeat(3_000_000));
  await fs.mkdir(join(cwd, 'folder'));
  await fs.mkdir(join(cwd, 'solo-advisor'));
});

const shipped = { readdir: async () => ['solo-advisor.yaml', 'first-hire.yaml', 'schema.json'] };
const open = (typed: string, options: WorldOptions = {}) => openScenario(typed, world([], { cwd, ...options }).effects);

test('a file is called as it was typed', async () => {
  const opened = await open('./My Firm.yaml');
  expect(opened).toMatchObject({ place: './My Firm.yaml', name: 'My Firm' });
  expect(new TextDecoder().decode(opened.content)).toBe('a: 1\n');
});

test('a dash is standard input', async () => {
  const opened = await open('-', { stdin: 'b: 2\n' });
  expect(opened).toMatchObject({ place: 'stdin', name: 'stdin' });
  expect(new TextDecoder().decode(opened.content)).toBe('b: 2\n');
});

test('a name is a shipped scenario, also beside a folder of that name', async () => {
  const readFile = async () => new Uint8Array([65]);
  expect(await open('solo-advisor', { files: { ...shipped, readFile } })).toMatchObject({
    place: 'scenarios/solo-advisor.yaml',
    name: 'solo-advisor',
    content: new Uint8Array([65]),
  });
});

describe('refuses', () => {
  test.each([
    [
      'nothing.yaml',
      'expected a scenario file or the name of a shipped scenario, got "nothing.yaml". `headroom list` names the shipped ones.',
    ],
    [
      'solo-adviser',
      'expected a scenario file or the name of a shipped scenario, got "solo-adviser". Did you mean solo-advisor?',
    ],
    ['My Firm.yaml/x', 'expected a scenario file or the name'],
    ['folder', 'expected a scenario file, got the folder "folder". Name a file in it.'],
    ['/dev/null', 'expected a scenario file, got the device "/dev/null". Name a file.'],
    ['large.yaml', 'expected a scenario of at most 1 MB, got 3.0 MB in "large.yaml". Is this the right file?'],
    ['x'.repeat(5000), 'expected a scenario file or the name'],
  ])('%.20s', async (typed, sentence) => {
    await expect(open(typed, { files: shipped })).rejects.toThrow(sentence);
  });

  test('a file that may not be read', async () => {
    const readFile = async () => Promise.reject(systemError('EACCES'));
    await expect(open('My Firm.yaml', { files: { readFile } })).rejects.toThrow(
      'expected a scenario file that can be read, got "My Firm.yaml": there is no permission. Change its permissions, or use another.',
    );
  });
});
