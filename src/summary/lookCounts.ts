const FIRST = 500;
const PIECE = 1000;

/**
 * At how many trials a run looks whether it knows enough, up to `most`: 500, 1,000, and from there a tenth more each time,
 * rounded up to a whole thousand. Fixed beforehand, so that neither time nor threads decide where a run stops.
 */
export const lookCounts = (most: number): readonly number[] => {
  const counts: number[] = [];
  for (let next = FIRST; next < most; ) {
    counts.push(next);
    next = next < PIECE ? PIECE : PIECE * Math.ceil((next * 11) / (10 * PIECE));
  }
  return [...counts, most];
};
