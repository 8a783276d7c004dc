import type { Comparison } from '../summary/comparison.ts';
import { Refusal } from './refusal.ts';

/** Where each future is lost to an expression of one scenario or another, there is nothing to compare. */
export function insistOnSharedFutures({ compared, trials }: Pick<Comparison, 'compared' | 'trials'>): void {
  if (compared > 0) return;
  throw new Refusal(
    `expected futures in which every scenario can be worked out, got none of ${trials}. Forecast each scenario by itself: its answer names the expression that fails.`,
  );
}
