import type { Outcome } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
import { fitMemory } from '../../src/summary/fitMemory.ts';
import { giveAnswer, peakMemory, readQuestion } from '../askRound.ts';
import { householdMonths } from '../householdMonths.ts';
import type { PracticeName } from '../practices.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type WideQuestion = {
  readonly practice: PracticeName;
  readonly few: number;
  readonly many: number;
  readonly threads: number;
  /** Bytes that a run may keep at once. */
  readonly memory: number;
};

/** Seconds of a run, statistics included, of few trials on warm threads and of many, and the largest memory in MB. */
export type WideAnswer = {
  readonly few: readonly number[];
  readonly many: number;
  readonly householdMonths: number;
  /** Whether many trials were folded into sketches. */
  readonly folded: boolean;
  readonly peak: number;
};

const REPEATS = 3;

const { practice, few, many, threads, memory } = readQuestion<WideQuestion>();
const { plan } = await readPractice(practice);
const runner = await openThreads({ threads });

const time = async (trials: number): Promise<{ readonly outcome: Outcome; readonly seconds: number }> => {
  const began = performance.now();
  const fit = fitMemory(plan, { rootKey: rootKey(SEED), trials, months: plan.legend.months }, memory, false);
  if (fit === undefined) throw new Error(`${trials} trials do not fit into ${memory} bytes`);
  const outcome = await runner.run(plan, fit);
  return { outcome, seconds: (performance.now() - began) / 1000 };
};

await time(few); // warms the threads
const short: number[] = [];
for (let i = 0; i < REPEATS; i++) short.push((await time(few)).seconds);
const { outcome, seconds } = await time(many);
await runner.close();
const months = householdMonths(plan, outcome);
giveAnswer<WideAnswer>({
  few: short,
  many: seconds,
  householdMonths: months,
  folded: outcome.folded,
  peak: peakMemory(),
});
