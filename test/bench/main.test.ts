import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { BUILT } from '../run/builtThreads.ts';
import { tempTree } from '../support/tempTree.ts';

const MAIN = fileURLToPath(new URL('../bench/main.js', BUILT));
const bench = (...args: string[]) => promisify(execFile)(process.execPath, [MAIN, ...args]);

it('the built bench profiles a small run and finds the steps of the month by name', async () => {
  await tempTree({}, async (folder) => {
    const json = join(folder, 'out.json');
    const { stdout } = await bench('solo-decade', '--profile', '--scale', '0.01', '--json', json);
    const { workloads } = JSON.parse(readFileSync(json, 'utf8'));
    const steps = workloads['solo-decade'].figures.byStep.map(([step]: [string]) => step);
    expect(steps).toEqual(expect.arrayContaining(['households', 'prospects', 'billing', 'record', 'quantiles']));
    expect(stdout).toContain('| step of the month | share | se |');
  });
});

it('a mistake ends with 2 and one sentence', async () => {
  const failure = bench('bok').catch((error: unknown) => error);
  await expect(failure).resolves.toMatchObject({ code: 2, stderr: expect.stringMatching(/^expected workloads .*\n$/) });
});
