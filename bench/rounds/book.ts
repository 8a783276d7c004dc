import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rootKey } from '../../src/random/rootKey.ts';
import { openThreads } from '../../src/run/threads.ts';
import { giveAnswer, peakMemory, readQuestion } from '../askRound.ts';
import type { Means, OwnMeans } from '../book/means.ts';
import { parseReference } from '../book/parseReference.ts';
import { householdMonths, statisticAt } from '../householdMonths.ts';
import type { PracticeName } from '../practices.ts';
import { readPractice } from '../readPractice.ts';
import { SEED } from '../seed.ts';

export type BookQuestion = {
  readonly practice: PracticeName;
  readonly households: number;
  readonly trials: number;
  readonly rounds: number;
  readonly references: readonly {
    readonly name: string;
    readonly command: string;
    readonly args: readonly string[];
    readonly trials: number;
  }[];
};

/** Nanoseconds for each household and month, round by round, and what each kernel says of the book. */
export type BookAnswer = {
  readonly simulate: readonly number[];
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

const WARM_UP = 2;
const spawn = promisify(execFile);

const { practice, households, trials, rounds, references } = readQuestion<BookQuestion>();
const { plan } = await readPractice(practice);
const months = plan.legend.months;
const runner = await openThreads({ threads: 1 });

const own = async () => {
  const began = performance.now();
  let simulated = began;
  const outcome = await runner.run(
    plan,
    { rootKey: rootKey(SEED), trials, months },
    {
      progress: (phase) => {
        if (phase === 'simulate') simulated = performance.now();
      },
    },
  );
  return { outcome, simulate: simulated - began, whole: performance.now() - began };
};

const { outcome } = await own();
for (let i = 1; i < WARM_UP; i++) await own();
const perHouseholdMonth = (ms: number): number => (1e6 * ms) / householdMonths(plan, outcome);
const simulate: number[] = [];
const whole: number[] = [];
const others = references.map(({ name }) => ({ name, nanoseconds: [] as number[], means: [] as Means[] }));
for (let round = 0; round < rounds; round++) {
  const times = await own();
  simulate.push(perHouseholdMonth(times.simulate));
  whole.push(perHouseholdMonth(times.whole));
  for (const [i, { command, args, trials: theirs }] of references.entries()) {
    const { stdout } = await spawn(command, [...args, `${theirs}`, `${households}`, `${months}`]);
    const { nanoseconds, means } = parseReference(stdout, theirs);
    others[i].nanoseconds.push(nanoseconds);
    others[i].means.push(means);
  }
}
await runner.close();

const capacity = plan.legend.events.findIndex(({ name }) => name === 'capacity.owner');
const hits = outcome.events.subarray(capacity * trials, (capacity + 1) * trials).filter((month) => month <= months);
const end = (measure: string, statistic: 'mean' | 'sd') => statisticAt(plan, outcome, measure, statistic, months);
giveAnswer<BookAnswer>({
  simulate,
  whole,
  trialsPerSecond: (1e9 * trials) / (Math.min(...simulate) * householdMonths(plan, outcome)),
  means: {
    trials,
    households: end('households', 'mean'),
    aum: end('aum', 'mean'),
    hit: hits.length / trials,
    householdsSd: end('households', 'sd'),
    aumSd: end('aum', 'sd'),
  },
  references: others.map(({ name, nanoseconds, means }) => ({ name, nanoseconds, means: means[0] })), // one seed each
  peak: peakMemory(),
});
