import type { Plan } from '../../plan/plan.ts';
import type { Outcome, RunOptions, RunRequest } from '../../plan/runner.ts';
import { pairedShares } from '../../stats/pairedShares.ts';
import type { AttributedAnswer } from '../../summary/attribution.ts';
import type { Answer } from '../../summary/comparison.ts';
import { round } from '../../summary/round.ts';
import { asksEvent, type NumberQuestion, type Question } from '../compare/question.ts';
import { type Sightings, sight } from '../compare/sightings.ts';
import { attribute } from './attribute.ts';
import type { Company, Design } from './company.ts';
import { partsOf } from './partsOf.ts';
import { questionOf } from './questionOf.ts';

type Terms = {
  readonly answers: readonly Answer[];
  readonly design: Design;
  /** The plan of the base with the changes of these groups, and no others; of nobody, the base. */
  readonly planOf: (groups: Company) => Promise<Plan>;
  /** The same futures for all of them. */
  readonly request: RunRequest;
  readonly run: (plan: Plan, request: RunRequest, options: Pick<RunOptions, 'look'>) => Promise<Outcome>;
};

type Attributed = {
  readonly exact: boolean;
  readonly simulated: number;
  readonly answers: readonly AttributedAnswer[];
};

/** Attributes the differences of chances and amounts to groups of changes, future by future. */
export async function attributeAnswers({ answers, design, planOf, request, run }: Terms): Promise<Attributed> {
  const base = await planOf([]);
  const questions = answers.flatMap((answer) => questionOf(answer, base) ?? []);
  const events = [...new Set(questions.flatMap((question) => (asksEvent(question) ? question.event : [])))];
  const numbers = questions.filter((question): question is NumberQuestion => !asksEvent(question));
  const { trials } = request;
  const evaluate = async (company: Company): Promise<Float64Array> => {
    const plan = await planOf(company);
    const all = new Float64Array(questions.length * trials);
    await run(plan, request, {
      look: (seen) => {
        const sightings = sight(plan, seen, events, numbers);
        for (const [q, question] of questions.entries()) all.set(valuesOf(question, sightings, trials), q * trials);
      },
    });
    return all;
  };
  const { exact, evaluated, samples } = await attribute(design, evaluate);
  return {
    exact,
    simulated: evaluated,
    answers: questions.flatMap((question, q) => {
      const own = samples.map((sample) => sample.map((values) => values.subarray(q * trials, (q + 1) * trials)));
      const { futures, difference, parts } = partsOf(own);
      if (futures < 2) return [];
      // where no future differs the spread is 0, and yet a rare one might: as wide as for two shares that never differ
      const least = question.kind === 'chance' ? pairedShares({ onlyFirst: 0, onlySecond: 0, pairs: futures }).high : 0;
      const told = parts.map(({ part, reach }) => {
        const wide = Math.max(reach, least);
        return { part: round(part), low: round(part - wide), high: round(part + wide) };
      });
      return [{ answer: question.id, futures, difference: round(difference), parts: told }];
    }),
  };
}

/** The answer of each future; NaN where it is not known. */
function valuesOf(question: Question, { faults, events, numbers }: Sightings, trials: number): Float64Array {
  const values = new Float64Array(trials).fill(Number.NaN);
  const months = asksEvent(question) ? events.get(question.event) : undefined;
  const own = numbers.get(question.id);
  for (let k = 0; k < trials; k++) {
    if (faults[k] !== 0) continue;
    if (months === undefined) values[k] = own?.[k] ?? Number.NaN;
    else if (months[k] >= 0 || -months[k] >= question.month)
      values[k] = Number(months[k] >= 0 && months[k] <= question.month);
  }
  return values;
}
