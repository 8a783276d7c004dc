import { askRound } from '../askRound.ts';
import { PRACTICES, type PracticeName } from '../practices.ts';
import { profileText } from '../profile/profileText.ts';
import { shareOf, simulationOf } from '../profile/simulationOf.ts';
import { inTrialsAndHouseholds } from '../rateText.ts';
import type { Row } from '../result.ts';
import type { DecadeAnswer, DecadeQuestion, Stages } from '../rounds/decade.ts';
import type { ProfileAnswer, ProfileQuestion } from '../rounds/profile.ts';
import { spreadOf } from '../spread.ts';
import { roundsOf, trialsOf, type Workload } from '../workload.ts';

type Shape = {
  readonly question: string;
  readonly practice: PracticeName;
  readonly trials: number;
  readonly profiled: number;
  readonly rounds: number;
  readonly again: number;
};

const STAGES: readonly (readonly [keyof Stages, string])[] = [
  ['job', 'open runner to Forecast'],
  ['processor', 'what all threads worked meanwhile'],
  ['simulate', 'simulate, recording included'],
  ['quantiles', 'quantiles and all other statistics'],
  ['forecast', 'forecast made of them'],
  ['report', 'page, terminal text and JSON'],
];

const rowsOf = (answers: readonly DecadeAnswer[], record: number): Row[] => {
  const row = (what: string, values: readonly number[], note = ''): Row => ({ what, unit: 's', values, note });
  const simulated = answers.flatMap(({ warm }) => warm.map(({ simulate }) => simulate));
  const stages = (all: readonly Stages[], when: string): Row[] =>
    STAGES.map(([stage, note]) =>
      row(
        `${when}: ${stage}`,
        all.map((one) => one[stage]),
        note,
      ),
    );
  return [
    row(
      'cold: process',
      answers.map(({ fromStart }) => fromStart),
      'start of the process to Forecast',
    ),
    row(
      'cold: open',
      answers.map(({ open }) => open),
      'threads started, while the plan is made',
    ),
    ...stages(
      answers.map(({ cold }) => cold),
      'cold',
    ),
    ...stages(
      answers.flatMap(({ warm }) => warm),
      'warm',
    ),
    row(
      'warm: record',
      simulated.map((seconds) => seconds * record),
      "of simulate, by the profile's share",
    ),
  ];
};

/** A whole job, cold and warm, split into its stages. */
export const decade = ({ question, practice, trials: usual, profiled, rounds: many, again }: Shape): Workload => ({
  question,
  profiled: { practice, trials: profiled },
  measure: async (effort) => {
    const { threads } = effort;
    const trials = trialsOf(effort, usual);
    const rounds = roundsOf(effort, many);
    const answers: DecadeAnswer[] = [];
    for (let round = 0; round < rounds; round++)
      answers.push(await askRound<DecadeQuestion, DecadeAnswer>('decade', { practice, trials, threads, again }));
    const steps = await askRound<ProfileQuestion, ProfileAnswer>('profile', {
      practice,
      trials: trialsOf(effort, profiled),
    });
    const record = shareOf(simulationOf(steps), 'record');
    const rows = rowsOf(answers, record);
    const fastest = Math.min(...answers.flatMap(({ warm }) => warm.map(({ simulate }) => simulate)));
    const { householdMonths } = answers[0];
    const peak = spreadOf(answers.map(({ peak: cold }) => cold)).median;
    const peakWarm = spreadOf(answers.map(({ peakWarm: warm }) => warm)).median;
    return {
      about:
        `${PRACTICES[practice].file}, ${trials} trials of ${steps.months} months, threads: ${threads}, ${rounds} rounds in new processes, ` +
        `each cold once and then warm ${again} times.`,
      rows,
      facts: [
        inTrialsAndHouseholds({ what: 'warm simulate', seconds: fastest, trials, householdMonths, threads }),
        `Peak memory ${peak.toFixed(0)} MB cold, ${peakWarm.toFixed(0)} MB at the end.`,
        'No clock can stand between simulating and recording a month without disturbing both: record is the share of looks ' +
          'of the profile below that fell into it.',
      ],
      below: profileText(steps),
      figures: {
        trials,
        threads,
        householdMonths,
        recordShare: record,
        peakMegabytes: peak,
        peakWarmMegabytes: peakWarm,
      },
    };
  },
});
