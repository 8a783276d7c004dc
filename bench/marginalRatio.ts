type Times = { readonly few: readonly number[]; readonly many: readonly number[] };

/**
 * What the further trials take on one crew over what they take on another: at the minima, and round by round.
 * @throws RangeError where more trials took no more time, which happens on a disturbed machine.
 */
export const marginalRatio = (
  one: Times,
  other: Times,
): { readonly ratio: number; readonly byRound: readonly number[] } => {
  const further = ({ few, many }: Times): number => Math.min(...many) - Math.min(...few);
  if (!(further(one) > 0 && further(other) > 0)) throw new RangeError('more trials took no more time: measure again');
  return {
    ratio: further(one) / further(other),
    byRound: one.few.map((few, i) => (one.many[i] - few) / (other.many[i] - other.few[i])),
  };
};
