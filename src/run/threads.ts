import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import Pool from 'worker-threads-pool';
import type { Runner } from '../plan/runner.ts';
import type { Fault } from './fault.ts';
import { type Crew, makeCrew } from './threads/crew.ts';
import { Death } from './threads/death.ts';
import type { Keep } from './threads/keep.ts';
import { makeReplay } from './threads/replay.ts';
import { makeRun } from './threads/run.ts';

const ENTRY = new URL('../../workers/simulate.js', import.meta.url);
const HEAP = 128; // MB; all that grows with the plan lies outside the heap, so that more is an error

/** Threads of a runner. */
export type ThreadsOptions = {
  /** How many, 1 or more. */
  readonly threads: number;
  /** Without it nothing is kept from one run to the next, and nothing that was is used. */
  readonly keep?: Keep | undefined;
  /** Only tests set it. */
  readonly fault?: Fault;
};

/** Starts all threads at once and keeps them: the pool is a gate through which each passes once, and never queues. */
const acquire = async (threads: number): Promise<Crew> => {
  const entry = fileURLToPath(ENTRY);
  if (!existsSync(entry)) throw new Error(`the threads need their built program ${entry}: run npm run build`);
  const pool = new Pool({ max: threads });
  const started: Worker[] = [];
  const start = (thread: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const limits = { maxOldGenerationSizeMb: HEAP };
      pool.acquire(entry, { workerData: thread, resourceLimits: limits }, (error, worker) => {
        if (error) return reject(error);
        started.push(worker);
        resolve();
      });
    });
  const starts = await Promise.allSettled(Array.from({ length: threads }, (_, thread) => start(thread)));
  const crew = makeCrew(started);
  try {
    for (const result of starts) if (result.status === 'rejected') throw result.reason;
    await crew.ask({ kind: 'greet' });
    return crew;
  } catch (cause) {
    const failure = new Error(startText(cause, threads), { cause });
    await crew.end(failure);
    throw failure;
  }
};

const startText = (cause: unknown, threads: number): string => {
  const which = cause instanceof Death ? `thread ${cause.thread + 1}` : 'one';
  return `of ${threads} threads ${which} could not be started: ${cause instanceof Error ? cause.message : cause}`;
};

/** Carries plans on threads of this machine, which are started once and stay warm until the runner is closed. */
export const openThreads = async ({ threads, keep, fault }: ThreadsOptions): Promise<Runner> => {
  if (!Number.isInteger(threads) || threads < 1) throw new RangeError(`expected 1 thread or more, got ${threads}`);
  const crew = await acquire(threads);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each takes all threads. */
  const inTurn =
    <Asked extends unknown[], T>(work: (...asked: Asked) => Promise<T>) =>
    (...asked: Asked): Promise<T> => {
      const mine = last.then(() => work(...asked));
      last = mine.catch(() => undefined);
      return mine;
    };
  return {
    run: inTurn(makeRun(crew, keep, fault)),
    replay: inTurn(makeReplay(crew)),
    close: () => crew.end(new Error('the runner was closed: open another')),
  };
};
