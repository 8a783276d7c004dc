import { openWork, type Work } from '../job/openWork.ts';
import type { Runner } from '../plan/runner.ts';

/** Does a job whose runner, once it is opened, is ended whatever happens. */
export async function withWork(
  signal: AbortSignal,
  job: (open: (opening: Promise<Runner>) => Work) => Promise<void>,
): Promise<void> {
  let work: Work | undefined;
  try {
    await job((opening) => {
      work = openWork(opening, signal);
      return work;
    });
  } finally {
    await work?.close();
  }
}
