import { type Practice, practiceOf } from '../job/reading/readPractice.ts';
import { Refusal } from '../job/refusal.ts';
import { readingEffects } from './readingEffects.ts';
import { type ReadScenario, readScenario } from './readScenario.ts';
import { whole } from './whole.ts';

/** What is made of a scenario, and until when. */
export type PracticeOptions = {
  /** Months to simulate, 1 to 480: the scenario's own without it. */
  readonly months?: number;
  /** Every uncertain input at its median, instead of drawn: what is left is luck. */
  readonly point?: boolean;
  /** Ends the work when it is aborted. */
  readonly signal?: AbortSignal;
};

/**
 * The practice of a scenario, or of what `readScenario` takes.
 * @throws Refusal with every mistake; RangeError for months out of bounds.
 */
export async function practiceFor(
  scenario: ReadScenario | string,
  { months, point = false, signal = new AbortController().signal }: PracticeOptions,
): Promise<Practice> {
  if (months !== undefined) whole('months', months, 480);
  const read = typeof scenario === 'string' ? await readScenario(scenario) : ({ ok: true, scenario } as const);
  if (!read.ok) throw new Refusal(...read.mistakes);
  const { name, text, folder } = read.scenario;
  const opened = { place: name, name, content: new TextEncoder().encode(text), folder, bases: [] };
  return practiceOf(opened, { sets: [], months, point }, { effects: readingEffects(folder), signal });
}
