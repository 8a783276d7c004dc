const YEAR = 12;

/** Last months of the years that are told of what is counted: the first year, and that at the end, if it is another. */
export const yearEnds = (months: number): readonly number[] =>
  [...new Set([YEAR, months])].filter((end) => end >= YEAR && end <= months);
