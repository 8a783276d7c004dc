import { Refusal } from '../../../src/job/refusal.ts';

/** What somebody is told whose reading is refused; "nothing" where it is not. */
export const told = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'nothing',
    (error: unknown) => {
      if (error instanceof Refusal) return error.message;
      throw error;
    },
  );
