import { quantileOf } from '../random/law.ts';
import type { Quantity } from './quantity.ts';

/** Value of a quantity at probability u; the bounds of its key hold for what is written, not for rare draws. @throws RangeError for an expression. */
export function percentile(quantity: Quantity, u: number): number {
  if (quantity.kind === 'fixed') return quantity.value;
  if (quantity.kind === 'formula') throw new RangeError(`no law is known of ${quantity.text}`);
  return u === 0.5 ? quantity.median : quantileOf(quantity.law, u);
}
