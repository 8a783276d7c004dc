import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { encodePlan } from '../../src/plan/codec.ts';
import { inFolder, placeIn } from '../store/folder.ts';
import { BUILT } from './builtThreads.ts';
import { filesIn, firm, keptRun, plainRun, request } from './keptRun.ts';

const PROGRAM = fileURLToPath(new URL('keptProcess.mjs', import.meta.url));
const TRIALS = 12_000; // enough that the process is far from its end when its first piece is there

/** Pieces that are there when a process with the run is killed: as soon as there is one. */
const killed = async (folder: string): Promise<string[]> => {
  const given = { place: placeIn(folder, { trials: TRIALS, limit: 1e9 }), request: request(TRIALS) };
  const child = spawn(process.execPath, [PROGRAM, BUILT.href, JSON.stringify(given)]);
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  child.stdin.end(new Uint8Array(encodePlan(firm)));
  while (filesIn(folder).every((path) => !path.endsWith('.piece'))) await setTimeout(2);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  return filesIn(folder).filter((path) => path.endsWith('.piece'));
};

test('a killed run goes on from what it has kept, and ends with the same bytes', () =>
  inFolder(async (folder) => {
    const kept = await killed(folder);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(12);
    const { address } = placeIn(folder);
    const resumed = await keptRun({ folder, trials: TRIALS, address });
    expect(resumed).toEqual({ digest: await plainRun(firm, TRIALS), told: [] });
    expect(filesIn(folder).filter((path) => path.endsWith('.piece'))).toHaveLength(12);
  }));
