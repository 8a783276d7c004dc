import { readFault } from '../plan/faultCode.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';
import type { LeftOut } from './forecast.ts';

/** The futures in which an expression could not be worked out, by expression and reason, in the order of the plan. */
export const leftOutOf = (plan: Plan, { faults }: Pick<Outcome, 'faults'>): readonly LeftOut[] => {
  const counts = new Map<number, number>();
  for (const code of faults) if (code > 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([code, trials]) => {
      const { row, fault } = readFault(code);
      return { trials, ...plan.legend.expressions[row], fault };
    });
};
