/** Ctrl-C, or what a program aborts: the job ends what it started and leaves nothing half-written. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The result of some work, unless the user interrupts first; the work itself must then be ended by its owner. */
export function unlessInterrupted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Interrupted('interrupted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
