import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreProgram } from '../../src/cli/coreProgram.ts';
import { addressOf, checkpointAddressOf } from '../../src/store/address.ts';
import { programDigest } from '../../src/store/programDigest.ts';
import { practice } from '../support/practice.ts';
import { inFolder } from './folder.ts';

const plan = practice();
const request = { rootKey: [1, 2], trials: 1000, months: 24 } as const;
const address = addressOf(plan, request, 'program');

describe('the address of a run', () => {
  it('is 40 digits, the same every time', () => {
    expect(address).toMatch(/^[0-9a-f]{40}$/);
    expect(addressOf(practice(), { ...request }, 'program')).toBe(address);
  });

  it('is the same for more trials', () => {
    expect(addressOf(plan, { ...request, trials: 5000 }, 'program')).toBe(address);
  });

  it.each([
    ['another plan', addressOf(practice({ 'market.return': 0.05 }), request, 'program')],
    ['another seed', addressOf(plan, { ...request, rootKey: [1, 3] }, 'program')],
    ['the same words of the seed the other way round', addressOf(plan, { ...request, rootKey: [2, 1] }, 'program')],
    ['other months', addressOf(plan, { ...request, months: 23 }, 'program')],
    ['another program', addressOf(plan, request, 'another')],
  ])('is another for %s', (_, other) => {
    expect(other).not.toBe(address);
  });
});

describe('the address of a checkpoint', () => {
  const mine = checkpointAddressOf(plan, request, 'program');

  it('is one of its own, the same for more trials', () => {
    expect(mine).toMatch(/^[0-9a-f]{40}$/);
    expect(mine).not.toBe(address);
    expect(checkpointAddressOf(practice(), { ...request, trials: 5000 }, 'program')).toBe(mine);
  });

  it.each([
    ['another rate of the target', checkpointAddressOf(practice({ 'target.rate': 0.123 }), request, 'program')],
    ['other months', checkpointAddressOf(plan, { ...request, months: 23 }, 'program')],
    ['another program', checkpointAddressOf(plan, request, 'another')],
  ])('is another for %s', (_, other) => {
    expect(other).not.toBe(mine);
  });
});

describe('the digest of the program', () => {
  const ROOMS = ['engine', 'math', 'random'];
  const write = (folder: string, files: Readonly<Record<string, string>>): void => {
    for (const room of ROOMS) mkdirSync(join(folder, room), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const FILES = { 'engine/trial.js': '1', 'engine/actions/money.js': '2', 'math/log.js': '3' };
  const digestOf = (files: Readonly<Record<string, string>>): Promise<string> =>
    inFolder((folder) => {
      write(folder, files);
      return programDigest(ROOMS.map((room) => join(folder, room)));
    });

  it.each([
    ['another text', { ...FILES, 'engine/trial.js': '7' }],
    ['another text deeper down', { ...FILES, 'engine/actions/money.js': '7' }],
    ['a file more', { ...FILES, 'random/mix.js': '' }],
    ['texts that have changed places', { ...FILES, 'engine/trial.js': '3', 'math/log.js': '1' }],
  ])('is another with %s', async (_, files) => {
    expect(await digestOf(files)).not.toBe(await digestOf(FILES));
  });

  it('is that of a file where the program is one', () =>
    inFolder(async (folder) => {
      write(folder, FILES);
      const [one, other] = ['engine/trial.js', 'math/log.js'].map((file) => programDigest([join(folder, file)]));
      expect(await one).toMatch(/^[0-9a-f]{64}$/);
      expect(await one).not.toBe(await other);
    }));

  it.each([
    ['another cli', { ...FILES, 'cli/main.js': '7' }],
    ['other declarations', { ...FILES, 'engine/trial.d.ts': '7' }],
  ])('is the same with %s', async (_, files) => {
    expect(await digestOf(files)).toBe(await digestOf(FILES));
  });

  it('is known of this program', async () => {
    expect(await programDigest(coreProgram())).toMatch(/^[0-9a-f]{64}$/);
  });
});
