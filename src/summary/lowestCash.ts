import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';
import type { LowestCash } from './forecast.ts';
import { perFutureOf } from './perFutureOf.ts';
import { round } from './round.ts';

/** Each future's own lowest cash; undefined in a plan without cash, where all futures are left out, and of a run that is folded. */
export function lowestCash(plan: Plan, outcome: Pick<Outcome, 'perFuture'>): LowestCash | undefined {
  const measure = plan.legend.measures.findIndex(({ name }) => name === 'cash');
  const figures = measure < 0 ? undefined : perFutureOf(plan, outcome, 'lowest', measure);
  if (figures === undefined || Number.isNaN(figures[0])) return undefined;
  const [p10, p50, p90, first, middle, last] = figures;
  return { p10: round(p10), p50: round(p50), p90: round(p90), month: { p10: first, p50: middle, p90: last } };
}
