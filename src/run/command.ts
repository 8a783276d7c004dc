import type { Headline } from '../plan/headline.ts';
import type { KeptPlace } from '../plan/kept.ts';
import type { Lived } from '../plan/lived.ts';
import type { MemoryBuffers } from '../plan/memory.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Stretch } from '../plan/stretch.ts';
import type { Fault } from './fault.ts';
import type { Done } from './laps.ts';

/** What a worker is told, one command at a time; it answers each but the last when it has done its part. */
export type Command =
  | { readonly kind: 'greet' }
  /** To simulate the blocks before `upTo`, of the job that comes with the first of a run's laps. */
  | { readonly kind: 'simulate'; readonly upTo: number; readonly job?: Job }
  /** To fold the trials of a lap, whose columns are there, into sketches, before others take their place. */
  | { readonly kind: 'fold'; readonly lap: Stretch }
  /** To take statistics over the trials simulated. */
  | { readonly kind: 'reduce'; readonly done: Done }
  /** To live trials of a run again: of the lists of them the one at the place of this worker. */
  | {
      readonly kind: 'replay';
      readonly numbers: Float64Array;
      readonly request: Pick<RunRequest, 'rootKey' | 'months'>;
      readonly lists: readonly (readonly number[])[];
    }
  | { readonly kind: 'close' };

export type Job = {
  readonly numbers: Float64Array;
  readonly request: RunRequest;
  readonly buffers: MemoryBuffers;
  /** Int32 counters that all workers share, laid out by `CONTROL`. */
  readonly control: SharedArrayBuffer;
  /** What is counted as blocks are done, in Int32 that all workers share. */
  readonly counted?: { readonly headline: Headline; readonly tally: SharedArrayBuffer };
  /** Where finished pieces are kept, and how far each is, in Int32 that all workers share. */
  readonly keeping?: { readonly place: KeptPlace; readonly states: SharedArrayBuffer };
  readonly fault?: Fault;
};

/** A worker's answer; `trouble` is why it keeps nothing, as the system calls it, `lived` are the trials that it lived again. */
export type Answer = {
  readonly trouble?: string | undefined;
  readonly lived?: readonly (readonly [trial: number, lived: Lived])[];
};

/**
 * Places in the shared counters: the next block and task to take, how many of each are done, how many tasks there are
 * (known to the workers), whether all shall leave their work, whether the run has taken so long that it is kept, and from
 * `at` on one place a worker for the block or task it is on, or `NOTHING`.
 */
export const CONTROL = { block: 0, task: 1, blocksDone: 2, tasksDone: 3, tasks: 4, leave: 5, keep: 6, at: 7 } as const;

export const NOTHING = -1;

export const makeControl = (workers: number): Int32Array => {
  const control = new Int32Array(new SharedArrayBuffer(4 * (CONTROL.at + workers)));
  return control.fill(NOTHING, CONTROL.at);
};
