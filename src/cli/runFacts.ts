import type { RunFacts } from '../../reports/runFacts.ts';
import { packageVersion } from '../job/disk/packageFolder.ts';
import type { Effects } from './effects.ts';

/** What a foot says of a run that began at `began` ms of the clock: nothing of it goes into a file that is compared. */
export function runFacts(began: number, { threads }: { readonly threads: number }, effects: Effects): RunFacts {
  return {
    finishedAt: effects.date().toISOString(),
    seconds: (effects.now() - began) / 1000,
    threads,
    node: effects.node,
    headroom: packageVersion(),
  };
}
