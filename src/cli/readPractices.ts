import { practicesTogether } from '../job/reading/practicesTogether.ts';
import { type Practice, readPractice } from '../job/reading/readPractice.ts';
import type { Call } from './headroom.ts';

type Wanted = { readonly sets: readonly string[]; readonly months: number | undefined; readonly point: boolean };

/** Reads the scenarios of a comparison as they were typed, the base first, for the same months. */
export function readPractices(
  typed: readonly string[],
  wanted: Wanted,
  call: Pick<Call, 'effects' | 'signal'>,
): Promise<readonly Practice[]> {
  const readers = typed.map((name) => () => readPractice(name, wanted, call));
  return practicesTogether(readers, wanted, call, (start) => `write --set start=${start}`);
}
