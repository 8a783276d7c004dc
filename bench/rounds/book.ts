import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
import { giveAnswer, peakMemory, readQuestion } from '../askRound.ts';
import type { Means, OwnMeans } from '../book/means.ts';
import { parseReference, type ReferenceRun } from '../book/parseReference.ts';
import { householdMonths, statisticAt } from '../householdMonths.ts';
import type { PracticeName } from '../practices.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type BookQuestion = {
  readonly practice: PracticeName;
  readonly households: number;
  /** Trials of the one long run that gives the means, which warms up as well. */
  readonly trials: number;
  /** Trials of each run that is timed: short, so that some rounds are not disturbed. */
  readonly timed: number;
  readonly rounds: number;
  readonly references: readonly {
    readonly name: string;
    readonly command: string;
    readonly args: readonly string[];
    readonly trials: number;
    readonly timed: number;
    /** It takes part in every round, every third, ... */
    readonly every: number;
  }[];
};

/** Nanoseconds for each household and month, round by round, and what each kernel says of the book. */
export type BookAnswer = {
  readonly simulate: readonly number[];
  /** Of the processor, whoever else wanted it. */
  readonly processor: readonly number[];
  readonly whole: readonly number[];
  readonly trialsPerSecond: number;
  readonly means: OwnMeans;
  readonly references: readonly {
    readonly name: string;
    readonly nanoseconds: readonly number[];
    readonly means: Means;
  }[];
  readonly peak: number;
};

const spawn = promisify(execFile);

const { practice, households, trials, timed, rounds, references } = readQuestion<BookQuestion>();
const { plan } = await readPractice(practice);
const months = plan.legend.months;
const runner = await openThreads({ threads: 1 });

const own = async (trials: number) => {
  const began = performance.now();
  const worked = process.cpuUsage();
  let simulated = began;
  let used = 0;
  const progress = (phase: 'simulate' | 'reduce'): void => {
    if (phase !== 'simulate') return; // the last report comes when all is simulated
    simulated = performance.now();
    const { user, system } = process.cpuUsage(worked);
    used = (user + system) / 1000;
  };
  const outcome = await runner.run(plan, { rootKey: rootKey(SEED), trials, months }, { progress });
  const each = 1e6 / householdMonths(plan, outcome); // nanoseconds of a millisecond for each household and month
  const all = performance.now() - began;
  return {
    outcome,
    simulate: each * (simulated - began),
    processor: each * used,
    whole: each * all,
    perTrial: (simulated - began) / trials,
  };
};

type Reference = BookQuestion['references'][number];
const reference = async ({ command, args }: Reference, trials: number): Promise<ReferenceRun> => {
  const { stdout } = await spawn(command, [...args, `${trials}`, `${households}`, `${months}`]);
  return parseReference(stdout, trials);
};

const { outcome } = await own(trials);
await own(timed);
const means: Means[] = [];
for (const one of references) means.push((await reference(one, one.trials)).means);
const times: Awaited<ReturnType<typeof own>>[] = [];
const nanoseconds = references.map((): number[] => []);
for (let round = 0; round < rounds; round++) {
  times.push(await own(timed));
  for (const [i, one] of references.entries())
    if (round % one.every === 0) nanoseconds[i].push((await reference(one, one.timed)).nanoseconds);
}
await runner.close();

const capacity = plan.legend.events.findIndex(({ name }) => name === 'capacity.owner');
const hits = outcome.events.subarray(capacity * trials, (capacity + 1) * trials).filter((month) => month <= months);
const end = (measure: string, statistic: 'mean' | 'sd') => statisticAt(plan, outcome, measure, statistic, months);
giveAnswer<BookAnswer>({
  simulate: times.map(({ simulate }) => simulate),
  processor: times.map(({ processor }) => processor),
  whole: times.map(({ whole }) => whole),
  trialsPerSecond: 1000 / Math.min(...times.map(({ perTrial }) => perTrial)),
  means: {
    trials,
    households: end('households', 'mean'),
    aum: end('aum', 'mean'),
    hit: hits.length / trials,
    householdsSd: end('households', 'sd'),
    aumSd: end('aum', 'sd'),
  },
  references: references.map(({ name }, i) => ({ name, nanoseconds: nanoseconds[i], means: means[i] })),
  peak: peakMemory(),
});
