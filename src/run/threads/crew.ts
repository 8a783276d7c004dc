import type { Worker } from 'node:worker_threads';
import type { Answer, Command } from '../command.ts';
import { Death } from './death.ts';

/** Threads that are given the same commands and stand or fall together. */
export type Crew = {
  readonly size: number;
  /**
   * Tells every thread and waits until each has answered; rejects when one dies, or had died before. `leave` makes them
   * answer soon: it is called when the crew is ended meanwhile. Gives the answers in the order in which they came.
   */
  readonly ask: (command: Command, leave?: () => void) => Promise<readonly Answer[]>;
  /** Ends every thread, letting it finish the piece it is on; what was asked and not answered rejects. */
  readonly end: (why: Error) => Promise<void>;
};

const PATIENCE = 2000; // ms for a thread to finish by itself: many times what a block of trials takes

export const makeCrew = (workers: readonly Worker[]): Crew => {
  let broken: Error | undefined;
  let ended: Promise<void> | undefined;
  let asked: { readonly answered: (said: Answer) => void; readonly rejected: (error: Error) => void } | undefined;
  let leaveWork: (() => void) | undefined;

  const fail = (error: Error): void => {
    broken ??= error;
    asked?.rejected(broken);
    asked = undefined;
  };

  const exits = workers.map((worker, thread) => {
    worker.on('message', (said: Answer) => asked?.answered(said));
    worker.on('messageerror', (error) => fail(new Death(thread, error)));
    worker.on('error', (error) => fail(new Death(thread, error)));
    return new Promise<void>((resolve) => {
      worker.on('exit', (code) => {
        // after an error this is no news; alone, even code 0 is a death, unless the end was wished for
        fail(new Death(thread, new Error(`it ended by itself with exit code ${code}`)));
        resolve();
      });
    });
  });

  const terminate = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };

  const letFinish = async (): Promise<void> => {
    for (const worker of workers) worker.postMessage({ kind: 'close' } satisfies Command);
    const late = setTimeout(() => void terminate(), PATIENCE);
    await Promise.all(exits);
    clearTimeout(late);
  };

  return {
    size: workers.length,
    ask: (command, leave) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        const answers: Answer[] = [];
        const answered = (said: Answer): void => {
          answers.push(said);
          if (answers.length < workers.length) return;
          asked = undefined;
          resolve(answers);
        };
        asked = { answered, rejected: reject };
        leaveWork = leave;
        for (const worker of workers) worker.postMessage(command);
      }),
    end: (why) => {
      if (ended !== undefined) return ended;
      fail(why);
      broken = why;
      leaveWork?.();
      ended = letFinish();
      return ended;
    },
  };
};
