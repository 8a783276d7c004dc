import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { encodePlan } from '../../src/plan/codec.ts';
import type { RunRequest } from '../../src/plan/runner.ts';
import { inFolder, placeIn } from '../store/folder.ts';
import { BUILT } from './builtThreads.ts';
import { afresh, checkpointedRun, sketchedFirm, sketchedRequest } from './checkpointedRun.ts';
import { filesIn, firm, keptRun, plainRun, request } from './keptRun.ts';

const PROGRAM = fileURLToPath(new URL('keptProcess.mjs', import.meta.url));
const TRIALS = 12_000; // enough that the process is far from its end when its first file is there

/** Files that are there when a process with the run is killed: as soon as there is one of the kind. */
const killed = async (folder: string, plan: typeof firm, asked: RunRequest, kind: string): Promise<string[]> => {
  const given = { place: placeIn(folder, { trials: asked.trials, limit: 1e9 }), request: asked };
  const child = spawn(process.execPath, [PROGRAM, BUILT.href, JSON.stringify(given)]);
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  child.stdin.end(new Uint8Array(encodePlan(plan)));
  while (filesIn(folder).every((path) => !path.endsWith(kind))) await setTimeout(2);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  return filesIn(folder).filter((path) => path.endsWith(kind));
};

test('a killed run goes on from what it has kept, and ends with the same bytes', () =>
  inFolder(async (folder) => {
    const kept = await killed(folder, firm, request(TRIALS), '.piece');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(12);
    const { address } = placeIn(folder);
    const resumed = await keptRun({ folder, trials: TRIALS, address });
    expect(resumed).toEqual({ digest: await plainRun(firm, TRIALS), told: [] });
    expect(filesIn(folder).filter((path) => path.endsWith('.piece'))).toHaveLength(12);
  }));

test('a killed sketched run goes on from its checkpoint, and ends with the same bytes', () =>
  inFolder(async (folder) => {
    const trials = 6000; // in laps of 1,000
    await killed(folder, sketchedFirm, sketchedRequest({ trials }), '.checkpoint');
    const { address } = placeIn(folder);
    const { digest, from } = await checkpointedRun({ folder, trials, address, lap: 3000 });
    expect(digest).toBe(await afresh({ trials }));
    expect(from).toBeGreaterThanOrEqual(1000);
    expect(from).toBeLessThan(trials);
  }));
