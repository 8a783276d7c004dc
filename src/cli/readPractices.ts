import { monthText } from '../scenario/month.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Call } from './headroom.ts';
import { type Practice, practiceOf, readPractice } from './readPractice.ts';
import { Refusal } from './refusal.ts';

type Wanted = { readonly sets: readonly string[]; readonly months: number | undefined; readonly point: boolean };

/**
 * Reads the scenarios of a comparison, the base first, for the same months: those asked for, else the fewest that any of
 * them has. The mistakes of all are told at once; scenarios that begin in different months have no future in common.
 */
export async function readPractices(
  typed: readonly string[],
  wanted: Wanted,
  call: Pick<Call, 'effects' | 'signal'>,
): Promise<readonly Practice[]> {
  const mistakes: string[] = [];
  const read: Practice[] = [];
  for (const name of typed) {
    try {
      read.push(await readPractice(name, wanted, call));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      mistakes.push(...error.sentences.filter((sentence) => !mistakes.includes(sentence)));
    }
  }
  if (mistakes.length > 0) throw new Refusal(...mistakes);
  const [base, ...others] = read;
  const first = monthText(base.reading.scenario.start);
  const starts = others.filter(({ reading }) => monthText(reading.scenario.start) !== first);
  if (starts.length > 0) throw new Refusal(...starts.map((other) => startSentence(base, other)));
  const months = Math.min(...read.map((practice) => practice.months));
  return Promise.all(
    read.map((practice) =>
      practice.months === months ? practice : practiceOf(practice.opened, { ...wanted, months }, call),
    ),
  );
}

function startSentence(base: Practice, { opened, reading }: Practice): string {
  const [wanted, got] = [base.reading, reading].map(({ scenario }) => monthText(scenario.start));
  return `${opened.place} start: expected ${wanted}, the first month of ${base.opened.place}, got ${showValue(got)}. Futures are shared month by month: write --set start=${wanted}, or change one of the two.`;
}
