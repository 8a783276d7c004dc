import { floats } from '../math/floats.ts';
import { makeOneEvaluator } from '../plan/evaluateOne.ts';
import { GENERAL } from '../plan/layout.ts';
import { SCORE } from '../plan/score.ts';
import type { Arena } from './arena.ts';
import { makeFeeSchedules } from './feeSchedules.ts';
import { makeSegments } from './segments.ts';
import { STATE } from './state.ts';

/** Tier of a household that has none yet: its fees are those of the common schedule. */
const NO_TIER = -1;

/**
 * The figure that a household's tier goes by: its AUM, or what the plan's program makes of its AUM, revenue (fees of a
 * year by the schedule it pays), age and tenure. Money is in the dollars of the thresholds. NaN where there is none.
 */
export const makeTierScore = (a: Arena) => {
  const { numbers: n, state, home, line } = a;
  const g = a.table('general').at;
  const at = n[g + GENERAL.scoreAt];
  const length = n[g + GENERAL.scoreLength];
  const fees = a.once(makeFeeSchedules);
  const segments = a.once(makeSegments);
  const figures = floats(SCORE.size);
  const make = makeOneEvaluator(n, { values: figures, perRow: 0, perColumn: 1, offset: 0 });
  const evaluate = length === 0 ? (): number => Number.NaN : make(at, length);
  const dollar = (): number => (n[g + GENERAL.indexThresholds] === 1 ? state[STATE.price] : 1);

  const aumOf = (i: number): number => line.aum[home.place[i]];

  const score = (i: number, tier: number): number => {
    figures[SCORE.aum] = aumOf(i) / dollar();
    figures[SCORE.revenue] = (fees.ofYear(tier, aumOf(i)) * segments.fees(home.segment[i])) / dollar();
    figures[SCORE.age] = home.age[i] + state[STATE.month] / 12;
    figures[SCORE.tenure] = (state[STATE.month] - home.joinedMonth[i]) / 12;
    return evaluate(0);
  };

  /** To be called before a round of questions: fee schedules at this month's prices. */
  const begin = (): void => {
    if (length > 0) fees.schedule();
  };
  /** Of a household that is in a tier. */
  const of = (i: number): number => (length === 0 ? aumOf(i) / dollar() : score(i, home.tier[i]));
  /** Of those that are new, in the rows from `first` up to `end`, whose AUM stands at the place that is numbered as the row. */
  const ofNew = (first: number, end: number, out: Float64Array): void => {
    if (length > 0) for (let i = first; i < end; i++) out[i] = score(i, NO_TIER);
    else {
      const unit = dollar();
      for (let i = first; i < end; i++) out[i] = line.aum[i] / unit;
    }
  };

  return { begin, of, ofNew, isAum: length === 0, dollar };
};
