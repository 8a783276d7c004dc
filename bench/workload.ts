import type { PracticeName } from './practices.ts';
import type { Result } from './result.ts';

/** How much is asked of a workload. */
export type Effort = {
  /** Rounds asked for, instead of the workload's own number. */
  readonly rounds: number | undefined;
  /** Two rounds, or one where a round is long. */
  readonly quick: boolean;
  readonly threads: number;
  /** Share of the trials that are simulated; below 1 to try the harness. */
  readonly scale: number;
  /** Folder with the reference kernels. */
  readonly reference: URL;
};

export type Workload = {
  readonly question: string;
  /** What its profile is taken of, and how many trials of it; undefined where no month is simulated. */
  readonly profiled?: { readonly practice: PracticeName; readonly trials: number };
  readonly measure: (effort: Effort) => Promise<Result>;
};

/** Rounds of a workload that usually takes `usual`. */
export const roundsOf = ({ rounds, quick }: Effort, usual: number): number =>
  rounds ?? (quick ? Math.min(2, usual) : usual);

/** Trials of a workload that usually runs `usual`: at least 100, a block of them. */
export const trialsOf = ({ scale }: Effort, usual: number): number => Math.max(100, Math.round(usual * scale));
