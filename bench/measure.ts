import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Round, Stage } from './stages.ts';
import { WORKLOADS } from './workloads.ts';

export type Measurement = {
  readonly seconds: Readonly<Record<Stage, readonly number[]>>;
  readonly householdMonths: number;
  readonly peak: readonly number[];
};

const run = promisify(execFile);
const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Rounds of several workloads, taken in turns, so that a busy minute of the machine meets all of them. */
export async function measure(
  names: readonly string[],
  { rounds, threads }: { readonly rounds: number; readonly threads: number },
): Promise<ReadonlyMap<string, Measurement>> {
  const found = new Map(names.map((name) => [name, { rounds: [] as Round[], starts: [] as number[] }]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, results] of found) {
      process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
      const { stdout } = await run(process.execPath, [built('round.js'), name, `${threads}`]);
      results.rounds.push(JSON.parse(stdout) as Round);
      results.starts.push(await wholeCommand(name, threads));
    }
  }
  return new Map([...found].map(([name, results]) => [name, gather(results.rounds, results.starts)]));
}

async function wholeCommand(name: string, threads: number): Promise<number> {
  const { scenario, trials, months } = WORKLOADS[name];
  const out = await mkdtemp(join(tmpdir(), 'headroom-bench-'));
  const size = ['--trials', `${trials}`, '--months', `${months}`, '--threads', `${threads}`];
  const began = performance.now();
  try {
    await run(process.execPath, [built('../src/cli/main.js'), 'forecast', scenario, ...size, '--out', out]);
    return (performance.now() - began) / 1000;
  } finally {
    await rm(out, { recursive: true });
  }
}

function gather(rounds: readonly Round[], starts: readonly number[]): Measurement {
  const stages = Object.keys(rounds[0].seconds) as (keyof Round['seconds'])[];
  const seconds = Object.fromEntries(stages.map((stage) => [stage, rounds.map((round) => round.seconds[stage])]));
  return {
    seconds: { ...(seconds as Record<keyof Round['seconds'], number[]>), start: starts },
    householdMonths: rounds[0].householdMonths,
    peak: rounds.map(({ peak }) => peak),
  };
}
