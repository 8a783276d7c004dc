import { monthText } from '../../scenario/month.ts';
import { showValue } from '../../scenario/showValue.ts';
import type { JobCall } from '../jobEffects.ts';
import { Refusal } from '../refusal.ts';
import { type Practice, practiceOf } from './readPractice.ts';

type Wanted = { readonly sets: readonly string[]; readonly months: number | undefined; readonly point: boolean };

/**
 * Practices that are to meet the same futures, the base first, each read by one of `readers`, for the same months: those
 * asked for, else the fewest that any of them has. The mistakes of all are told at once; scenarios that begin in different
 * months have no future in common, and `wayOut` says how to give one another start.
 */
export async function practicesTogether(
  readers: readonly (() => Promise<Practice>)[],
  wanted: Wanted,
  call: JobCall,
  wayOut: (start: string) => string,
): Promise<readonly Practice[]> {
  const mistakes: string[] = [];
  const read: Practice[] = [];
  for (const reader of readers) {
    try {
      read.push(await reader());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      mistakes.push(...error.sentences.filter((sentence) => !mistakes.includes(sentence)));
    }
  }
  if (mistakes.length > 0) throw new Refusal(...mistakes);
  const [base, ...others] = read;
  const first = monthText(base.reading.scenario.start);
  const starts = others.filter(({ reading }) => monthText(reading.scenario.start) !== first);
  if (starts.length > 0) throw new Refusal(...starts.map((other) => startSentence(base, other, wayOut(first))));
  const months = Math.min(...read.map((practice) => practice.months));
  return Promise.all(
    read.map((practice) =>
      practice.months === months ? practice : practiceOf(practice.opened, { ...wanted, months }, call),
    ),
  );
}

function startSentence(base: Practice, { opened, reading }: Practice, wayOut: string): string {
  const [wanted, got] = [base.reading, reading].map(({ scenario }) => monthText(scenario.start));
  return `${opened.place} start: expected ${wanted}, the first month of ${base.opened.place}, got ${showValue(got)}. Futures are shared month by month: ${wayOut}, or change one of the two.`;
}
