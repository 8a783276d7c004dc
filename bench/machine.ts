import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

export type Machine = {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly revision: string;
  /** Load average of the minute before the first round. */
  readonly load: number;
};

const IDLE = 0.3;

/** Where and of what a measurement is taken; asked before its own work makes the machine busy. */
export function thisMachine(): Machine {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    node: process.version,
    revision: revision(),
    load: loadavg()[0],
  };
}

export function machineText({ date, processor, cores, node, revision, load }: Machine): string {
  const others = load < IDLE ? 'idle before' : 'others were using it, so the minimum is what to look at';
  return `${date}, revision ${revision}, Node ${node}, ${processor}, ${cores} cores, load ${load.toFixed(1)} (${others})`;
}

function revision(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown'; // no repository, or nothing committed yet
  }
}
