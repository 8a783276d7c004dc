import { Refusal } from '../job/refusal.ts';

/** An error that tells of mistakes in what was given: in a scenario, in a file that it names, or between scenarios. */
export type Refused = Error & {
  /** Tells it from other errors where they are only printed. */
  readonly name: 'Refusal';
  /** One for each mistake, with its place, the rule, the value and a way out; `message` has a line for each. */
  readonly sentences: readonly string[];
};

/**
 * Whether an error that `forecast` or `compare` threw tells of mistakes in what was given, to be shown to whoever wrote it.
 * An option out of bounds is a RangeError; everything else is a fault of the program or the end of an aborted run.
 */
export const isRefused = (error: unknown): error is Refused => error instanceof Refusal;
