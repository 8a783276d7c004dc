import type { Quantity } from '../scenario/quantity.ts';
import { input } from './cell.ts';
import type { Effect } from './effect.ts';

type Lasts = {
  /** The advisor whose book it is; -1, all. */
  readonly advisor?: number;
  readonly months?: number;
};

/** Multiplies the hazard of leaving for some months from the decision on: twelve, as F95 to F98 say. */
export const experienceOf = (path: string, times: Quantity, { advisor = -1, months = 12 }: Lasts = {}): Effect => ({
  kind: 'experience',
  index: advisor,
  value: input(path, times),
  months,
});
