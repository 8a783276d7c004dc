import type { Family, Quantity } from './quantity.ts';
import { fromNormal, toNormal } from './quantityShape.ts';

/** How a standard normal z becomes a draw: `g^-1(centre + z * (z < 0 ? below : above))`. */
export type Transform = {
  /** 0 normal, 1 lognormal, 2 logit-normal. */
  readonly family: 0 | 1 | 2;
  readonly centre: number;
  readonly below: number;
  readonly above: number;
};

/** The 95 % point of a standard normal. */
const Z95 = 1.6448536269514722;
const CODES: Readonly<Record<Family, 0 | 1 | 2>> = { normal: 0, lognormal: 1, logitNormal: 2 };

/** A fixed quantity is a normal one without spread. */
export function transformOf(quantity: Quantity): Transform {
  if (quantity.kind === 'fixed') return { family: 0, centre: quantity.value, below: 0, above: 0 };
  const { family, median, low, high } = quantity;
  const centre = toNormal(family, median);
  return {
    family: CODES[family],
    centre,
    below: (centre - toNormal(family, low)) / Z95,
    above: (toNormal(family, high) - centre) / Z95,
  };
}

/** Value of a quantity at standard normal z; the bounds of its key hold for what is written, not for rare draws. */
export function percentile(quantity: Quantity, z: number): number {
  if (quantity.kind === 'fixed') return quantity.value;
  if (z === 0) return quantity.median;
  const { centre, below, above } = transformOf(quantity);
  return fromNormal(quantity.family, centre + z * (z < 0 ? below : above));
}
