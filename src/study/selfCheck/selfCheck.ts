import { expm1 } from '../../math/expm1.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Outcome, STATISTICS } from '../../plan/runner.ts';
import { takeApart } from '../../plan/takeApart.ts';
import { ChainTooLarge, type CountChain } from '../../stats/chain/countChain.ts';
import { type CountPath, countPath } from '../../stats/chain/countPath.ts';
import { firstPassage } from '../../stats/chain/firstPassage.ts';
import type { SelfCheck, SelfComparison } from '../../summary/selfCheck.ts';
import { chainOf } from './chainOf.ts';
import { comparedChance, comparedMean, comparedSd } from './compared.ts';
import { fullFrom, type Run } from './fullFrom.ts';
import { openingHazard } from './openingHazard.ts';
import { reducedPlan } from './reducedPlan.ts';
import { reductionWords } from './reductionWords.ts';

const MONTHS = [24, 60, 120]; // and the last one
const FAR = 4; // standard deviations of the count above its mean, which hardly any future passes
const FEWEST_MONTHS = 24;
const FINER = 8; // steps a month
const DIGITS = 7;

const rounded = (x: number): number => Number(x.toPrecision(DIGITS));

/** A self-check whose exact half is done: run the plan, and the other half is at hand. */
export type PreparedCheck = {
  /** The reduced practice. */
  readonly plan: Plan;
  readonly conclude: (outcome: Outcome) => SelfCheck;
};

/** Share of trials in which the first event has happened in month 1 to `month`. */
const shareBy = ({ events, trials }: Outcome, month: number): number => {
  let count = 0;
  for (let k = 0; k < trials; k++) if (events[k] > 0 && events[k] <= month) count += 1;
  return count / trials;
};

type Reach = { readonly months: number; readonly path: CountPath };

/** Solves as many months as its states allow: all of them, or as far as an earlier month of MONTHS. */
const solved = (chain: CountChain, horizon: number): Reach => {
  const shorter = MONTHS.filter((month) => month < horizon);
  for (const months of [horizon, ...shorter.toReversed()]) {
    try {
      return { months, path: countPath(chain, months) };
    } catch (error) {
      if (!(error instanceof ChainTooLarge) || months <= FEWEST_MONTHS) throw error;
    }
  }
  throw new RangeError(`a horizon of ${horizon} months`);
};

/**
 * Reduces a plan to a practice whose count of households is a Markov chain and solves the chain: the count by month, and
 * the chance to have been at capacity, with one look and with several looks a month.
 * `run` says what the first day asks for.
 * @throws ChainTooLarge when the firm has too many households for a table of states.
 */
export const prepareSelfCheck = async (plan: Plan, horizon: number, run: Run): Promise<PreparedCheck> => {
  const tables = takeApart(plan.numbers);
  const opening = tables.book.rows.length;
  const fullest = await fullFrom(plan, run);
  const chain = chainOf(reducedPlan(plan, opening + 1).numbers, 1);
  const { months, path } = solved(chain, horizon);
  const highest = path.mean.reduce((most, mean, t) => Math.max(most, mean + FAR * path.sd[t]), opening);
  const asItIs = fullest > opening && fullest <= highest;
  // where there is no first passage to compare, the level is put where half the time leads
  const level = asItIs ? fullest : Math.max(opening + 1, Math.round(path.mean[Math.floor((months - 1) / 2)]));
  const reduced = reducedPlan(plan, level);
  const monthly = firstPassage(chain, level, months);
  const finer = firstPassage(chainOf(reduced.numbers, FINER), level, FINER * months);
  const looks = [...MONTHS.filter((month) => month < months), months];
  const leaving = -expm1(-openingHazard(tables));

  const conclude = (outcome: Outcome): SelfCheck => {
    const { trials, statistics } = outcome;
    const seen = (month: number, name: (typeof STATISTICS)[number]) =>
      statistics[month * STATISTICS.length + STATISTICS.indexOf(name)];
    const comparisons = looks.flatMap((month): SelfComparison[] => {
      const [mean, sd, fourth] = [path.mean[month - 1], path.sd[month - 1], path.fourth[month - 1]];
      return [
        comparedMean(month, seen(month, 'mean'), mean, sd, trials),
        comparedSd(month, seen(month, 'sd'), sd, fourth, trials),
        comparedChance(month, shareBy(outcome, month), monthly[month - 1], trials),
      ];
    });
    return {
      trials,
      reduction: reductionWords({ level, asItIs, leaving, months, horizon }),
      opening,
      leaving: rounded(leaving),
      capacityAt: level,
      comparisons: comparisons.map((c) => ({
        ...c,
        simulated: rounded(c.simulated),
        standardError: rounded(c.standardError),
        exact: rounded(c.exact),
        errors: c.errors === null ? null : rounded(c.errors),
      })),
      step: {
        perMonth: FINER,
        chances: looks.map((month) => ({
          month,
          monthly: rounded(monthly[month - 1]),
          finer: rounded(finer[FINER * month - 1]),
        })),
      },
      agrees: comparisons.every(({ verdict }) => verdict !== 'differs'),
    };
  };
  return { plan: reduced, conclude };
};
