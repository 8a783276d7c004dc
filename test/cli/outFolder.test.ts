import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { outFolder, slug } from '../../src/cli/outFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { systemError, type WorldOptions, world } from './world.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  await fs.writeFile(join(cwd, 'file'), '');
  await fs.mkdir(join(cwd, 'out'));
  await fs.writeFile(join(cwd, 'out', 'taken'), '');
});
const folder = (out: string, name: string, options: WorldOptions = {}) =>
  outFolder(out, name, world([], { cwd, ...options }).effects);

test.each([
  ['solo-advisor', 'solo-advisor'],
  ['My Firm (2027)', 'my-firm-2027'],
  ['Café', 'cafe'],
  ['Ünïcode & Söhne', 'unicode-sohne'],
  ['../../etc', 'etc'],
  ['...', 'scenario'],
  ['日本', 'scenario'],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('a slug is not endless', () => {
  expect(slug('ab '.repeat(100)).length).toBeLessThanOrEqual(60);
});

test('the folder is not made before there is something to put into it', async () => {
  expect(await folder('new/deep', 'A')).toBe(join(cwd, 'new', 'deep', 'a'));
  await expect(fs.stat(join(cwd, 'new'))).rejects.toThrow('ENOENT');
});

describe('refuses', () => {
  test.each([
    ['file', 'a', '"file": a file is in its place.'],
    ['file/deep', 'a', '"file/deep": a file is in its place.'],
    ['out', 'taken', '"out": a file is in its place.'],
  ])('%s for %s', async (out, name, sentence) => {
    await expect(folder(out, name)).rejects.toThrow(`expected a folder to write to, got --out ${sentence}`);
  });
  test.each(['EACCES', 'EROFS', 'EPERM'])('a folder that may not be written to: %s', async (code) => {
    const mayWrite = async () => Promise.reject(systemError(code));
    await expect(folder('out', 'a', { files: { mayWrite } })).rejects.toThrow(
      'expected a folder to write to, got --out "out": ',
    );
  });
});
