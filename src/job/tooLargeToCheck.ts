import { Refusal } from './refusal.ts';

/** A book that is too large to be solved exactly. It is told as the command line names things: a program has other words. */
export class TooLargeToCheck extends Refusal {
  /** What is true of the book: "every month has 2,000 households". */
  readonly found: string;

  constructor(found: string) {
    super(
      `--self-check: expected a book small enough to be solved exactly, got one in which ${found}. Leave the option away, or try a smaller book, such as --set book.households=400.`,
    );
    this.found = found;
  }
}
