import { askRound } from '../askRound.ts';
import { marginalRatio } from '../marginalRatio.ts';
import type { PracticeName } from '../practices.ts';
import type { Row } from '../result.ts';
import type { ThreadsAnswer, ThreadsQuestion } from '../rounds/threads.ts';
import { type Effort, roundsOf, trialsOf, type Workload } from '../workload.ts';

const CREWS = [1, 2] as const;
/** The ensemble takes fifteen times as long for a trial: a thirtieth of the trials says the same. */
const SIZES: readonly { readonly practice: PracticeName; readonly few: number; readonly many: number }[] = [
  { practice: 'solo-decade', few: 20_000, many: 60_000 },
  { practice: 'ensemble', few: 1000, many: 3000 },
];

const measureOne = async (size: (typeof SIZES)[number], effort: Effort, rounds: number) => {
  const [few, many] = [trialsOf(effort, size.few), trialsOf(effort, size.many)];
  const question = { practice: size.practice, few, many, crews: CREWS, rounds };
  const answer = await askRound<ThreadsQuestion, ThreadsAnswer>('threads', question);
  const rows = answer.crews.flatMap((crew): Row[] => {
    const what = (trials: number) => `${size.practice}, threads: ${crew.threads}, ${trials} trials`;
    return [
      { what: what(few), unit: 's', values: crew.few },
      { what: what(many), unit: 's', values: crew.many },
    ];
  });
  const [one, two] = answer.crews;
  const { ratio, byRound } = marginalRatio(one, two);
  const cost: Row = {
    what: `${size.practice}, marginal cost of one thread over two`,
    unit: 'times',
    values: byRound,
    note: `${ratio.toFixed(2)} at the minima: what ${many} trials take less what ${few} take`,
  };
  return { practice: size.practice, rows: [...rows, cost], ratio, peak: answer.peak };
};

/** What more trials cost on one thread and on two, so that starting and warming up are in neither. */
export const threads: Workload = {
  question: 'Does a second thread do a second share of the work?',
  measure: async (effort) => {
    const rounds = roundsOf(effort, 2);
    const found = [];
    for (const size of SIZES) found.push(await measureOne(size, effort, rounds));
    return {
      about: `120 months, statistics included, threads warm; rounds in turns: ${rounds}.`,
      rows: found.flatMap(({ rows }) => rows),
      facts: found.map(({ practice, peak }) => `Peak memory of ${practice}, both crews open: ${peak.toFixed(0)} MB.`),
      figures: Object.fromEntries(found.map(({ practice, ratio, peak }) => [practice, { ratio, peakMegabytes: peak }])),
    };
  },
};
