import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type NamedContent, writeFiles } from '../../src/cli/writeFiles.ts';
import { Interrupted } from '../../src/job/interrupted.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { systemError, type WorldOptions, world } from './world.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await temporaryFolder(), 'deep', 'er');
});
const contents = [
  { name: 'a.txt', content: 'one' },
  { name: 'b.txt', content: 'two' },
];
const write = (signal: AbortSignal, options: WorldOptions = {}) =>
  writeFiles(folder, contents, world([], options).effects, signal);

test('writes all and leaves nothing else', async () => {
  await write(new AbortController().signal);
  expect(await fs.readdir(folder)).toEqual(['a.txt', 'b.txt']);
  expect(await fs.readFile(join(folder, 'b.txt'), 'utf8')).toBe('two');
});

test('replaces what was there', async () => {
  await write(new AbortController().signal);
  await write(new AbortController().signal);
  expect(await fs.readdir(folder)).toEqual(['a.txt', 'b.txt']);
});

test('removes what an earlier run left under a name of ours, and nothing else', async () => {
  const signal = new AbortController().signal;
  await write(signal);
  await fs.writeFile(join(folder, 'notes.txt'), 'mine');
  await writeFiles(folder, contents.slice(0, 1), world([]).effects, signal, ['a.txt', 'b.txt']);
  expect(await fs.readdir(folder)).toEqual(['a.txt', 'notes.txt']);
});

test('a full disk leaves no file at all', async () => {
  const writeFile = async (path: string, content: NamedContent['content']) => {
    await fs.writeFile(path, content.slice(0, 1));
    if (path.includes('b.txt')) throw systemError('ENOSPC');
  };
  await expect(write(new AbortController().signal, { files: { writeFile } })).rejects.toThrow('ENOSPC');
  expect(await fs.readdir(folder)).toEqual([]);
});

test('an interrupt leaves no file at all', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(write(controller.signal)).rejects.toThrow(Interrupted);
  expect(await fs.readdir(folder)).toEqual([]);
});

describe('files of a folder within', () => {
  const nested = [
    { name: 'a.txt', content: 'one' },
    { name: 'charts/b.svg', content: 'two' },
  ];
  const writeNested = (signal: AbortSignal, ours: readonly string[] = [], options: WorldOptions = {}) =>
    writeFiles(folder, nested, world([], options).effects, signal, ours);

  test('are written there', async () => {
    await writeNested(new AbortController().signal);
    expect(await fs.readdir(folder)).toEqual(['a.txt', 'charts']);
    expect(await fs.readFile(join(folder, 'charts', 'b.svg'), 'utf8')).toBe('two');
  });
  test('go where an earlier run left them', async () => {
    await writeNested(new AbortController().signal);
    await fs.writeFile(join(folder, 'charts', 'old.svg'), 'old');
    await fs.writeFile(join(folder, 'charts', 'mine.txt'), 'mine');
    await writeNested(new AbortController().signal, ['a.txt', 'charts/b.svg', 'charts/old.svg']);
    expect(await fs.readdir(join(folder, 'charts'))).toEqual(['b.svg', 'mine.txt']);
  });
  test('leave no empty folder behind when they go, and one with other files in it alone', async () => {
    const { signal } = new AbortController();
    const ours = ['a.txt', 'charts/b.svg'];
    const again = () => writeFiles(folder, nested.slice(0, 1), world([]).effects, signal, ours);
    await writeNested(signal);
    await again();
    expect(await fs.readdir(folder)).toEqual(['a.txt']);
    await writeNested(signal);
    await fs.writeFile(join(folder, 'charts', 'mine.txt'), 'mine');
    await again();
    expect(await fs.readdir(join(folder, 'charts'))).toEqual(['mine.txt']);
  });
  test('a file where the folder would stand, and nothing is written', async () => {
    await fs.mkdir(folder, { recursive: true });
    await fs.writeFile(join(folder, 'charts'), 'mine');
    await expect(writeNested(new AbortController().signal)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await fs.readdir(folder)).toEqual(['charts']);
  });
  test('a folder where a file would stand, and nothing is written', async () => {
    await fs.mkdir(join(folder, 'charts', 'b.svg'), { recursive: true });
    await expect(writeNested(new AbortController().signal)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await fs.readdir(folder, { recursive: true })).toEqual(['charts', 'charts/b.svg']);
  });
  test('an interrupt leaves not even the folder', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(writeNested(controller.signal)).rejects.toThrow(Interrupted);
    expect(await fs.readdir(folder)).toEqual([]);
  });
});

test('a content in parts is one file', async () => {
  const parts = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  await writeFiles(folder, [{ name: 'p', content: parts }], world([]).effects, new AbortController().signal);
  expect([...(await fs.readFile(join(folder, 'p')))]).toEqual([1, 2, 3]);
});
