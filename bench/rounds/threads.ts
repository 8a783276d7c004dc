import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
import { giveAnswer, peakMemory, readQuestion } from '../askRound.ts';
import type { PracticeName } from '../practices.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type ThreadsQuestion = {
  readonly practice: PracticeName;
  readonly few: number;
  readonly many: number;
  readonly crews: readonly number[];
  readonly rounds: number;
};

/** Seconds of runs, statistics included, round by round, for each number of threads. */
export type ThreadsAnswer = {
  readonly crews: readonly {
    readonly threads: number;
    readonly few: readonly number[];
    readonly many: readonly number[];
  }[];
  readonly peak: number;
};

const { practice, few, many, crews, rounds } = readQuestion<ThreadsQuestion>();
const { plan } = await readPractice(practice);
const opened = await Promise.all(
  crews.map(async (threads) => ({
    threads,
    runner: await openThreads({ threads }),
    few: [] as number[],
    many: [] as number[],
  })),
);

const time = async (runner: (typeof opened)[number]['runner'], trials: number): Promise<number> => {
  const began = performance.now();
  await runner.run(plan, { rootKey: rootKey(SEED), trials, months: plan.legend.months });
  return (performance.now() - began) / 1000;
};

// warms the threads, and touches all the memory: the first touch of it is slower than many runs, and no share of a thread
for (const { runner } of opened) await time(runner, many);
for (let round = 0; round < rounds; round++) {
  for (const crew of opened) crew.few.push(await time(crew.runner, few));
  for (const crew of opened) crew.many.push(await time(crew.runner, many));
}
await Promise.all(opened.map(({ runner }) => runner.close()));
const answer = opened.map(({ threads, few, many }) => ({ threads, few, many }));
giveAnswer<ThreadsAnswer>({ crews: answer, peak: peakMemory() });
