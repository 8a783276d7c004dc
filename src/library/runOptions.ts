import { availableParallelism } from 'node:os';

export type RunOptions = {
  /** Futures to simulate: 10,000 without it. */
  readonly trials?: number;
  /** Whose luck: `headroom` without it. */
  readonly seed?: string;
  /** Threads that share the work, all cores without it; no number depends on it. */
  readonly threads?: number;
  /** Bytes that the figures of a run may take: 1 GB without it. */
  readonly memory?: number;
};

const whole = (name: string, value: number, most: number): number => {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new RangeError(`${name}: expected a whole number from 1 to ${most}, got ${value}.`);
};

/** Options with what they are where nothing is said. @throws RangeError with the name of one that is out of bounds. */
export const runOptions = ({ trials, seed = 'headroom', threads, memory = 1e9 }: RunOptions) => ({
  trials: trials === undefined ? undefined : whole('trials', trials, 1_000_000_000),
  seed,
  threads: whole('threads', threads ?? Math.min(256, availableParallelism()), 256),
  memory: whole('memory', memory, Number.MAX_SAFE_INTEGER),
  quiet: true,
});
