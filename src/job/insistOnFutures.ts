import { readFault } from '../plan/faultCode.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../plan/runner.ts';
import { showValue } from '../scenario/showValue.ts';
import { Refusal } from './refusal.ts';

/** Of no future at all there is nothing to tell: the first expression that could not be worked out is named. */
export function insistOnFutures(plan: Plan, { faults, trials }: Pick<Outcome, 'faults' | 'trials'>): void {
  if (!faults.every((code) => code > 0)) return;
  const { row, fault } = readFault(faults[0]);
  const { path, text } = plan.legend.expressions[row];
  throw new Refusal(
    `${path}: expected an expression that can be worked out, got ${showValue(text)}, which comes to ${fault} in each of ${trials} futures. Bound it with min or max, guard it with if, or change its numbers.`,
  );
}
