import { DoesNotFit, neededFor } from '../job/doesNotFit.ts';
import { Refusal } from '../job/refusal.ts';
import { TooLargeToCheck } from '../job/tooLargeToCheck.ts';

const sentenceOf = (error: unknown): string | undefined => {
  if (error instanceof DoesNotFit) {
    const { need } = error;
    const least = Math.ceil(need.least);
    const fewer = need.fits > 0 ? `trials: ${need.fits} or fewer` : 'fewer months';
    return `memory: expected at least ${least} bytes for ${neededFor(need)}, got ${need.memory}. Write memory: ${least}, or ${fewer}.`;
  }
  if (error instanceof TooLargeToCheck)
    return `selfCheck: expected a book small enough to be solved exactly, got one in which ${error.found}. Leave selfCheck away, or read a smaller book, such as with set: ['book.households=400'].`;
  return undefined;
};

/** Does a job; what is refused of it is told with the names that options have in a program. */
export async function inProgramWords<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    const sentence = sentenceOf(error);
    throw sentence === undefined ? error : new Refusal(sentence);
  }
}
