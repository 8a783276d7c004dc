/** A thread that will not answer any more; `message` says why, in words that can end a sentence. */
export class Death extends Error {
  override readonly name = 'Death';
  /** Counted from 0. */
  readonly thread: number;

  constructor(thread: number, cause: unknown) {
    super(reason(cause), { cause });
    this.thread = thread;
  }
}

const reason = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause);
  return (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of heap' : cause.message;
};
