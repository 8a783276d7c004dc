import type { Outcome } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
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
};

/** Seconds of a run, statistics included, of few trials on warm threads and of many, and the largest memory in MB. */
export type WideAnswer = {
  readonly few: readonly number[];
  readonly many: number;
  readonly householdMonths: number;
  readonly peak: number;
};

const REPEATS = 3;

const { practice, few, many, threads } = readQuestion<WideQuestion>();
const { plan } = await readPractice(practice);
const runner = await openThreads({ threads });

const time = async (trials: number): Promise<{ readonly outcome: Outcome; readonly seconds: number }> => {
  const began = performance.now();
  const outcome = await runner.run(plan, { rootKey: rootKey(SEED), trials, months: plan.legend.months });
  return { outcome, seconds: (performance.now() - began) / 1000 };
};

await time(few); // warms the threads
const short: number[] = [];
for (let i = 0; i < REPEATS; i++) short.push((await time(few)).seconds);
const { outcome, seconds } = await time(many);
await runner.close();
const months = householdMonths(plan, outcome);
giveAnswer<WideAnswer>({ few: short, many: seconds, householdMonths: months, peak: peakMemory() });
