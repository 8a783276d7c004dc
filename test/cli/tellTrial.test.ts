import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Replay } from '../../src/summary/replay.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { run } from './world.ts';

const STILL = ['forecast', 'solo-advisor', '--months', '12'] as const;

test('--trial tells one future and writes nothing', async () => {
  const cwd = await temporaryFolder();
  const { code, stdout, stderr } = await run([...STILL, '--trial', '3'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^The solo advisor: future 3\n/);
  expect(stdout).toContain('2027\n');
  expect(await readdir(cwd)).toEqual([]);
});

test('--json prints the rows; the same future for any --trials and --threads, another one for another seed', async () => {
  const told = async (...more: string[]) => (await run([...STILL, '--trial', '3', '--json', ...more])).stdout;
  const replay = JSON.parse(await told()) as Replay;
  expect(replay).toMatchObject({ format: 'headroom-replay', version: 1, trial: 3, months: 12, seed: 'headroom' });
  expect(replay.story.length).toBe(12);
  expect(JSON.parse(await told('--trials', '5000', '--threads', '3'))).toEqual(replay);
  expect((JSON.parse(await told('--seed', 'other')) as Replay).measures.aum.values).not.toEqual(
    replay.measures.aum.values,
  );
});

test.each([
  [['--trial', '0'], '--trial: expected a whole number from 1 to 1000000000, got "0". Write --trial 1.'],
  [['--trial', 'first'], '--trial: expected a whole number from 1 to 1000000000, got "first". Write --trial 1.'],
  [
    ['--trial', '11', '--trials', '10'],
    '--trial: expected one of the 10 futures of --trials, got 11. Write --trial 10, or more --trials.',
  ],
  [
    ['--trial', '1', '--out', 'x'],
    '--out: expected to stand without --trial, which prints one future and writes no file, got both. Remove one of the two.',
  ],
  [
    ['--trial', '1', '--precision', '0.01'],
    '--precision: expected to stand without --trial, which prints one future and writes no file, got both. Remove one of the two.',
  ],
])('%j is refused in a sentence', async (args, sentence) => {
  expect(await run([...STILL, ...args])).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
});

test('a future that the forecast leaves out is refused with the reason', async () => {
  const sets = ['--set', 'assumptions.gain="20 (-30 to 70)"', '--set', 'fees.retainer="= 12 * assumptions.gain"'];
  const told = await Promise.all(
    ['1', '2', '3', '4', '5', '6', '7', '8'].map((trial) => run([...STILL, ...sets, '--trial', trial])),
  );
  const refused = told.filter(({ code }) => code !== 0);
  expect(refused.length).toBeGreaterThan(0); // one in four
  for (const { code, stdout, stderr } of refused) {
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^--trial: expected a future that the forecast tells of, got \d, which it leaves out: fees\.retainer is "= 12 \* assumptions\.gain" and comes to a value out of bounds in it\. Write another number\.\n$/,
    );
  }
});
