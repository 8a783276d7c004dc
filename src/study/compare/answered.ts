import { moments } from '../../stats/moments.ts';
import { productLimit } from '../../stats/productLimit.ts';
import { quantiles } from '../../stats/quantiles.ts';
import { wilson } from '../../stats/wilson.ts';
import type { Answer } from '../../summary/comparison.ts';
import type { Share } from '../../summary/forecast.ts';
import { round } from '../../summary/round.ts';
import { type AnswerPairs, pairAnswer } from './pairAnswer.ts';
import { asksEvent, type Question } from './question.ts';
import type { Sightings } from './sightings.ts';

/** An answer of all scenarios, and how each but the first differs from it; nothing where nobody can know. */
export type Answered = { readonly answer: Answer; readonly pairs: readonly AnswerPairs[] };

const PROBABILITIES = Float64Array.of(0.1, 0.5, 0.9);

export const answered = (question: Question, scenarios: readonly Sightings[], horizon: number): Answered | null => {
  const { kind, id, of, label, unit, month, better } = question;
  const rate = 'rate' in question ? { rate: question.rate } : {};
  const words = { id, of, label, unit, month, better, ...rate };
  if (asksEvent(question)) {
    const events = scenarios.map(({ events: all }) => all.get(question.event) ?? new Int16Array(0));
    const pairs = events
      .slice(1)
      .map((months) => pairAnswer({ kind: question.kind, base: events[0], alternative: months, month }));
    if (kind === 'chance') {
      const values = events.map((months) => chanceBy(months, month));
      return { answer: { ...words, kind, values }, pairs };
    }
    const values = events.map((months) => {
      const { p10, p50, p90 } = productLimit(months, horizon);
      return { p10, p50, p90 };
    });
    return { answer: { ...words, kind: 'month', values }, pairs };
  }
  const known = knownInAll(scenarios.map(({ numbers }) => numbers.get(id)));
  if (known === null) return null;
  const pairs = known
    .slice(1)
    .map((values) => pairAnswer({ kind: kind === 'chance' ? 'yes' : 'amount', base: known[0], alternative: values }));
  if (question.kind === 'amount') {
    const { over } = question;
    return { answer: { ...words, kind: 'amount', over, values: known.map(amountOf) }, pairs };
  }
  const values = known.map((answers) => roundShare(wilson(sum(answers), answers.length)));
  return { answer: { ...words, kind: 'chance', values }, pairs };
};

/** Values of the futures in which every scenario knows them; null where there is none, or one that is not decided. */
const knownInAll = (values: readonly (Float64Array | undefined)[]): readonly Float64Array[] | null => {
  const all = values.filter((one) => one !== undefined);
  if (all.length < values.length || all.length === 0) return null;
  const kept: number[] = [];
  for (let k = 0; k < all[0].length; k++) if (all.every((one) => Number.isFinite(one[k]))) kept.push(k);
  if (kept.length === 0) return null;
  return all.map((one) => (kept.length === one.length ? one : Float64Array.from(kept, (k) => one[k])));
};

const sum = (values: Float64Array): number => values.reduce((total, x) => total + x, 0);

const roundShare = ({ share, low, high }: Share): Share => ({
  share: round(share),
  low: round(low),
  high: round(high),
});

const chanceBy = (months: Int16Array, month: number): Share => {
  const { already, byMonth, low, high } = productLimit(months, Math.max(1, month));
  if (month === 0 || already > 0) {
    const share = month === 0 ? already : Math.min(1, already + byMonth[month - 1]);
    return roundShare(wilson(share * months.length, months.length));
  }
  return roundShare({ share: byMonth[month - 1], low: low[month - 1], high: high[month - 1] });
};

const amountOf = (values: Float64Array) => {
  const mean = new Float64Array(2);
  moments(values, values.length, mean);
  const at = quantiles(values, PROBABILITIES);
  return { mean: round(mean[0]), p10: round(at[0]), p50: round(at[1]), p90: round(at[2]) };
};
