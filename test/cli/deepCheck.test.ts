import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deepCheck } from '../../src/cli/deepCheck.ts';
import { machinery } from '../../src/cli/machinery.ts';
import { placeOf } from '../../src/cli/placeOf.ts';
import { Interrupted } from '../../src/job/interrupted.ts';
import { openInline } from '../../src/run/inline.ts';
import type { Place } from '../../src/scenario/mistake.ts';
import { practice } from '../support/practice.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { run, world } from './world.ts';

const at = (line: number): Place => ({ file: 'firm.yaml', line, column: 3 });
const places = new Map<string, Place>([
  ['meta.title', at(2)],
  ['tiers.top.from', at(5)],
  ['tiers.top.hours', at(6)],
]);

describe('a key stands', () => {
  test('where it is written', () => expect(placeOf('tiers.top.hours', places, 'firm.yaml')).toEqual(at(6)));
  test('at its first value, when it is a map', () => expect(placeOf('tiers.top', places, 'firm.yaml')).toEqual(at(5)));
  test('at what is written beside it, when it is not itself', () =>
    expect(placeOf('tiers.top.requests', places, 'firm.yaml')).toEqual(at(5)));
  test('at the top of the file, when nothing about it is written', () =>
    expect(placeOf('work.requests', places, 'firm.yaml')).toEqual({ file: 'firm.yaml', line: 1, column: 1 }));
});

const inline = async () => ({ ...machinery, openRunner: async () => openInline() });
const tier = { hours: 0, departures: 0 };

describe('check --deep', () => {
  test('says what it found with its place', async () => {
    const plan = practice({ months: 2, tiers: { top: { ...tier, from: 5e6 }, rest: { ...tier, from: 0 } } });
    const call = { effects: world([]).effects, signal: new AbortController().signal };
    const text = await deepCheck(call, plan, { file: 'firm.yaml', places }, inline);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Simulated: 500 futures. No mistakes, but one thing to look at:',
      'firm.yaml:5:3 tiers.top: nobody is in the tier "top" in any month of 500 futures. Lower where it begins (`from`), or remove it.',
    ]);
  });

  test('says so when there is nothing to say', async () => {
    const call = { effects: world([]).effects, signal: new AbortController().signal };
    const text = await deepCheck(call, practice({ months: 2 }), { file: 'firm.yaml', places }, inline);
    expect(text).toBe('Simulated: 500 futures, and nothing to say about the plan.\n');
  });

  test('can be interrupted', async () => {
    const controller = new AbortController();
    controller.abort();
    const call = { effects: world([]).effects, signal: controller.signal };
    const never = () => new Promise<never>(() => undefined);
    const busy = { run: never, replay: never, close: async () => undefined };
    const done = deepCheck(call, practice(), { file: 'firm.yaml', places }, async () => ({
      ...machinery,
      openRunner: async () => busy,
    }));
    await expect(done).rejects.toBeInstanceOf(Interrupted);
  });

  test('tells mistakes first, and then simulates nothing', async () => {
    const cwd = await temporaryFolder();
    await fs.writeFile(join(cwd, 'firm.yaml'), 'version: 1\nmeta: {title: A, question: B}\nzebra: 1\n');
    const { code, stdout } = await run(['check', 'firm.yaml', '--deep'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('an assumption that no expression names', () => {
  const sets = ['--set', 'assumptions.calls=8 (4 to 16)', '--set', 'months=1'];
  const sentence = 'assumptions.calls: no expression names it, so it changes nothing.';
  test('is told by check, and does not count as uncertain', async () => {
    const { code, stdout } = await run(['check', 'solo-advisor', ...sets]);
    const { stdout: without } = await run(['check', 'solo-advisor', ...sets.slice(2)]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[1]).toBe(without.split('\n')[1]);
    expect(stdout.split('\n')[2]).toContain(sentence);
  });
  test('is told once by check --deep', async () => {
    const call = { effects: world([]).effects, signal: new AbortController().signal };
    const plan = practice({ months: 2, assumptions: { calls: '4 to 16' } });
    const text = await deepCheck(call, plan, { file: 'firm.yaml', places }, inline);
    expect(text.split('\n').slice(1, -1)).toEqual([expect.stringContaining(sentence)]);
  });
});

test('one of a kind is told in the singular', async () => {
  const cwd = await temporaryFolder();
  const { stdout } = await run(['check', 'solo-advisor', '--set', 'months=1', '--set', 'book.households=1'], { cwd });
  expect(stdout).toMatch(/It holds 1 household, .*; 1 month from /);
});
