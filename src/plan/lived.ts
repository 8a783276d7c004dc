import type { Trials } from './runner.ts';
import type { Trace } from './trace.ts';

/** One future lived again: what a run keeps of it, and its diary. */
export type Lived = {
  /** As of a run of this trial alone; with it the events that only columns tell, such as targets. */
  readonly trials: Trials;
  readonly trace: Trace;
};
