import { availableParallelism } from 'node:os';
import { whole } from './whole.ts';

/** How much is simulated, by whom, and under which luck. */
export type RunOptions = {
  /** Futures to simulate, 1 to a billion: 10,000 without it. */
  readonly trials?: number;
  /** Text that picks the luck: the same text gives the same futures; `headroom` without it. */
  readonly seed?: string;
  /** Threads that share the work, 1 to 256: all cores without it; no number depends on it. */
  readonly threads?: number;
  /** Bytes that the figures of a run may take: 1 GB without it. */
  readonly memory?: number;
};

/** Options with what they are where nothing is said. @throws RangeError with the name of one that is out of bounds. */
export const runOptions = ({ trials, seed = 'headroom', threads, memory = 1e9 }: RunOptions) => ({
  trials: trials === undefined ? undefined : whole('trials', trials, 1_000_000_000),
  seed,
  threads: whole('threads', threads ?? Math.min(256, availableParallelism()), 256),
  memory: whole('memory', memory, Number.MAX_SAFE_INTEGER),
});
