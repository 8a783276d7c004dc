import { askRound } from '../askRound.ts';
import { inTrialsAndHouseholds } from '../rateText.ts';
import type { PatchAnswer, PatchQuestion } from '../rounds/patch.ts';
import { spreadOf } from '../spread.ts';
import { roundsOf, trialsOf, type Workload } from '../workload.ts';

const PRACTICE = 'solo-five-years';
const CHANGES = 100; // in each round

/** One number of a compiled plan is written anew, and all is run again: what a slider waits for. */
export const patch: Workload = {
  question: 'How soon does the answer follow when one number is moved?',
  profiled: { practice: PRACTICE, trials: 4000 },
  measure: async (effort) => {
    const { threads } = effort;
    const trials = trialsOf(effort, 1000);
    const rounds = CHANGES * roundsOf(effort, 1);
    const question = { practice: PRACTICE, trials, threads, rounds } as const;
    const answer = await askRound<PatchQuestion, PatchAnswer>('patch', question);
    const seconds = spreadOf(answer.run).minimum;
    const ms = (values: readonly number[]): readonly number[] => values.map((value) => 1000 * value);
    return {
      about: `solo-advisor, ${trials} trials of 60 months, threads: ${threads}, warm; the rate of the first fee bracket moved ${rounds} times.`,
      rows: [
        { what: 'number written to outcome', unit: 'ms', values: ms(answer.run) },
        { what: 'number written to Forecast', unit: 'ms', values: ms(answer.forecast) },
        { what: 'processor', unit: 'ms', values: ms(answer.processor), note: 'what all threads worked meanwhile' },
      ],
      facts: [
        inTrialsAndHouseholds({ what: 'outcome', seconds, trials, householdMonths: answer.householdMonths, threads }),
        `Peak memory ${answer.peak.toFixed(0)} MB.`,
      ],
      figures: { trials, threads, changes: rounds, peakMegabytes: answer.peak },
    };
  },
};
