import { quantileOf } from '../random/law.ts';
import type { Quantity } from './quantity.ts';

/** Value of a quantity at probability u; the bounds of its key hold for what is written, not for rare draws. */
export function percentile(quantity: Quantity, u: number): number {
  if (quantity.kind === 'fixed') return quantity.value;
  return u === 0.5 ? quantity.median : quantileOf(quantity.law, u);
}
