import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { forecastText, perform, verified } from './verifyWorld.ts';
import { systemError } from './world.ts';

let cwd = '';
let text = '';
beforeAll(async () => {
  cwd = await temporaryFolder();
  text = await forecastText(cwd, 'solo-advisor', '--trials', '5', '--months', '2');
});

describe('verify refuses, in one sentence,', () => {
  it.each([
    ['an empty file', '', 'got an empty file'],
    ['a text', 'Dear client,', 'got what is no JSON'],
    ['other JSON', '{"name":"headroom"}', 'got other JSON ("format" is nothing)'],
    ['a list', '[1,2]', 'got other JSON'],
    ['a number that JSON does not know', '{"format":NaN}', 'got what is no JSON'],
    ['a page of another program', '<!doctype html><p>Hello</p>', 'forecast.json'],
  ])('%s', async (_what, content, sentence) => {
    const { code, stderr, stdout } = await verified(cwd, content);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it('what is binary', async () => {
    expect((await verified(cwd, Uint8Array.of(0x50, 0x4b, 0xff, 0xfe))).stderr).toContain('which is binary');
  });

  it('a file that was cut off, wherever', async () => {
    for (const part of [0.01, 0.3, 0.7, 0.999]) {
      const { code } = await verified(cwd, text.slice(0, Math.floor(text.length * part)));
      expect(code, `${part}`).toBe(2);
    }
  });

  it('a map that has a key twice', async () => {
    const { code, stderr } = await verified(cwd, text.replace('"trials":5', '"trials":9,"trials":5'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('a key that is written twice')]);
  });

  it('a forecast of another version of the engine', async () => {
    const { code, stderr } = await verified(
      cwd,
      text.replace(/"engine":\{"version":"[^"]*"/, '"engine":{"version":"0.0.1"'),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('got one of version "0.0.1"')]);
  });

  it('more futures than memory holds, before anything is simulated', async () => {
    const { code, stderr } = await verified(cwd, text.replace('"trials":5', '"trials":1000000000'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--memory: expected at least [\d.]+GB to simulate 1000000000 trials .* This machine has/);
  });

  it('a scenario with mistakes, with the place in it', async () => {
    const { code, stderr } = await verified(cwd, text.replace('households: 34', 'households: x4'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('book.households')]);
  });

  it('a scenario that extends another: what is resolved does not', async () => {
    const { code } = await verified(cwd, text.replace('version: 1\\n', 'version: 1\\nextends: /etc/passwd\\n'));
    expect(code).toBe(2);
  });

  it('nothing at all, a file that is not there, and a folder', async () => {
    expect((await perform(cwd, ['verify'])).stderr).toContain('expected a file, got nothing');
    expect((await perform(cwd, ['verify', 'no.json'])).stderr).toContain('which is not there');
    expect((await perform(cwd, ['verify', '.'])).stderr).toContain('got the folder "."');
  });

  it('a file that may not be read', async () => {
    await verified(cwd, text);
    const files = { readFile: () => Promise.reject(systemError('EACCES')) };
    const { code, stderr } = await perform(cwd, ['verify', 'forecast.json'], { files });
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no permission')]);
  });

  it('a file that is far too large, unread', async () => {
    const files = {
      stat: async () => ({ isDirectory: () => false, isFile: () => true, size: 2e9 }) as never,
      readFile: () => Promise.reject(new Error('was read')),
    };
    const { code, stderr } = await perform(cwd, ['verify', 'forecast.json'], { files });
    expect([code, stderr]).toEqual([2, expect.stringContaining('at most 100 MB')]);
  });
});
