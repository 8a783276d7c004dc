import { BRACKET, tableOf } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
import { toForecast } from '../../src/summary/toForecast.ts';
import { giveAnswer, peakMemory, readQuestion } from '../askRound.ts';
import { householdMonths } from '../householdMonths.ts';
import type { PracticeName } from '../practices.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type PatchQuestion = {
  readonly practice: PracticeName;
  readonly trials: number;
  readonly threads: number;
  readonly rounds: number;
};

/** Seconds from writing the number until the outcome, and until the Forecast, for each change; and what all threads worked. */
export type PatchAnswer = {
  readonly run: readonly number[];
  readonly forecast: readonly number[];
  readonly processor: readonly number[];
  readonly householdMonths: number;
  readonly peak: number;
};

const WARM_UP = 10;

const { practice, trials, threads, rounds } = readQuestion<PatchQuestion>();
const { plan, text } = await readPractice(practice);
const request = { rootKey: rootKey(SEED), trials, months: plan.legend.months };
const runner = await openThreads({ threads });

/** The plan with its first fee bracket this many basis points dearer: one number, written at its offset. */
const dearer = (points: number): Plan => {
  const numbers = plan.numbers.slice();
  numbers[tableOf(numbers, 'brackets').at + BRACKET.rate] += points / 10_000;
  return { ...plan, numbers };
};

const time = async (points: number) => {
  const began = performance.now();
  const worked = process.cpuUsage();
  const patched = dearer(points);
  const outcome = await runner.run(patched, request);
  const ran = performance.now();
  const forecast = toForecast(patched, outcome, { seed: SEED, text, files: {}, engine: SEED });
  const known = performance.now();
  const { user, system } = process.cpuUsage(worked);
  return {
    revenue: forecast.measures.revenue.mean[0],
    run: (ran - began) / 1000,
    all: (known - began) / 1000,
    processor: (user + system) / 1e6,
    householdMonths: householdMonths(patched, outcome),
  };
};

const { revenue, householdMonths: months } = await time(0);
for (let i = 1; i < WARM_UP; i++) await time(i);
const answers: Awaited<ReturnType<typeof time>>[] = [];
for (let i = 0; i < rounds; i++) answers.push(await time(1 + (i % WARM_UP)));
if (answers.some((answer) => answer.revenue === revenue)) throw new Error('a dearer fee changed no revenue');
await runner.close();
giveAnswer<PatchAnswer>({
  run: answers.map(({ run }) => run),
  forecast: answers.map(({ all }) => all),
  processor: answers.map(({ processor }) => processor),
  householdMonths: months,
  peak: peakMemory(),
});
