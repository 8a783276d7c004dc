import { type Headline, tallyOf } from '../plan/headline.ts';
import type { Plan } from '../plan/plan.ts';
import type { Look } from '../plan/runner.ts';
import { effectiveTries, type Passages } from '../stats/passages.ts';
import { productLimitOf } from '../stats/productLimit.ts';
import { shareSequence } from '../stats/shareSequence.ts';
import type { KnownShare } from './forecast.ts';
import { quotableMonths, quotedMonth } from './quotedMonth.ts';
import { round } from './round.ts';

const ALPHA = 0.05; // of all shares together

/**
 * How well the headline is known at a look, made for reaches around `within`: each share that the answer tells then, with
 * limits that hold for all of them, and all others that it might have told, at all looks at once, with 95 % (Bonferroni).
 * Of capacity the answer tells the chance by one month, which depends on the outcome, by the horizon and at the start.
 */
export const makeJudge = (plan: Plan, months: number, headline: Headline, within: number) => {
  const { events, targets, goals } = plan.legend;
  const at = tallyOf(headline, months);
  const mayBeTold = quotableMonths(months).length + headline.events.length - 1;
  const sequence = shareSequence({
    alpha: ALPHA / (mayBeTold + headline.targets.length + headline.goals.length),
    within,
  });

  return ({ tally }: Look): KnownShare[] => {
    const trials = tally[at.sound];
    const known = (of: string, month: number, successes: number, n: number): KnownShare => {
      const { share, low, high } = sequence(successes, n);
      return { of, month, share: round(share), low: round(low), high: round(high) };
    };
    const passagesOf = (i: number): Passages => ({
      trials,
      hits: tally.subarray(at.hits(i), at.hits(i) + months + 1),
      lost: tally.subarray(at.lost(i), at.lost(i) + months + 1),
    });
    /** Months whose chance of an event is told. */
    const toldMonths = (i: number): readonly number[] => {
      if (events[headline.events[i]].name === 'cashOut') return [months];
      const { already, byMonth } = productLimitOf(passagesOf(i), months);
      const quoted = quotedMonth({ already: round(already), byMonth: Array.from(byMonth, round) }, months);
      return [...new Set([...(already > 0 ? [0] : []), quoted, months])];
    };
    if (trials === 0) return [];
    return [
      ...headline.events.flatMap((e, i) =>
        toldMonths(i).map((month) => {
          const { successes, n } = effectiveTries(passagesOf(i), month);
          return known(events[e].name, month, successes, n);
        }),
      ),
      ...headline.targets.flatMap((metric, i) =>
        tally[at.judged(i)] === 0
          ? []
          : [known(`target.${targets[metric].metric}`, months, tally[at.onPace(i)], tally[at.judged(i)])],
      ),
      ...headline.goals.map((g, i) => known(`goal.${goals[g].id}`, goals[g].month, tally[at.reached(i)], trials)),
    ];
  };
};
