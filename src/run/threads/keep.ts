import type { Checkpoints, KeptPlace } from '../../plan/kept.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RunRequest } from '../../plan/runner.ts';
import { CONTROL } from '../command.ts';

/** How a runner keeps what is finished, for later runs. */
export type Keep = {
  /** Undefined for a run that cannot be kept. Not asked of a sketched run, which has no pieces. */
  readonly placeOf: (plan: Plan, request: RunRequest) => Promise<KeptPlace | undefined>;
  /** Where sketched runs are kept, and ms between two checkpoints of one at least; without it they are not. */
  readonly checkpoints?: {
    readonly open: (plan: Plan, request: RunRequest) => Promise<Checkpoints>;
    readonly every: number;
  };
  /** ms of simulation from which on a run is worth keeping; what is kept already is always used. */
  readonly after: number;
  /** Told why the system, in its own word such as `ENOSPC`, lets nothing more be kept; the run goes on. */
  readonly tell: (trouble: string) => void;
};

/** Lets the workers know when a run has taken long enough; the function returned stops the clock. */
export const keepAfter = ({ after }: Keep, control: Int32Array): (() => void) => {
  const begin = (): void => {
    Atomics.store(control, CONTROL.keep, 1);
  };
  if (after > 0) {
    const timer = setTimeout(begin, after).unref();
    return () => clearTimeout(timer);
  }
  begin();
  return () => undefined;
};
