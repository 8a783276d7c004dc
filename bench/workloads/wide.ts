import { askRound } from '../askRound.ts';
import { inTrialsAndHouseholds } from '../rateText.ts';
import type { WideAnswer, WideQuestion } from '../rounds/wide.ts';
import { spreadOf } from '../spread.ts';
import { roundsOf, trialsOf, type Workload } from '../workload.ts';

const PRACTICE = 'solo-five-years';
const FEW = 10_000;
const MANY = 1_000_000;
const MEMORY = 1e9; // bytes: what a forecast takes when nothing is said

/** Many trials beside few: whether time grows no faster than trials, and memory stays within bounds. */
export const wide: Workload = {
  question: 'What do very many trials take?',
  profiled: { practice: PRACTICE, trials: 4000 },
  measure: async (effort) => {
    const { threads } = effort;
    const [few, many] = [trialsOf(effort, FEW), trialsOf(effort, MANY)];
    const rounds = roundsOf(effort, 1);
    const answers: WideAnswer[] = [];
    for (let round = 0; round < rounds; round++)
      answers.push(
        await askRound<WideQuestion, WideAnswer>('wide', {
          practice: PRACTICE,
          few,
          many,
          threads,
          memory: MEMORY,
        }),
      );
    const short = answers.flatMap((answer) => answer.few);
    const long = answers.map((answer) => answer.many);
    const ratio = spreadOf(long).minimum / spreadOf(short).minimum;
    const peak = Math.max(...answers.map((answer) => answer.peak));
    return {
      about: `solo-advisor, 60 months, threads: ${threads}, warm, statistics included; rounds in new processes: ${rounds}.`,
      rows: [
        { what: `${few} trials`, unit: 's', values: short },
        { what: `${many} trials`, unit: 's', values: long },
      ],
      facts: [
        `${many} trials take ${ratio.toFixed(1)} times as long as ${few}; proportional would be ${(many / few).toFixed(0)}.`,
        inTrialsAndHouseholds({
          what: `${many} trials`,
          seconds: spreadOf(long).minimum,
          trials: many,
          householdMonths: answers[0].householdMonths,
          threads,
        }),
        `${many} trials kept ${answers[0].folded ? 'counting sketches' : 'all columns'}, with ${MEMORY / 1e9} GB to keep them in.`,
        `Peak memory ${peak.toFixed(0)} MB, of the whole process.`,
      ],
      figures: { threads, few, many, ratio, folded: answers[0].folded, peakMegabytes: peak },
    };
  },
};
