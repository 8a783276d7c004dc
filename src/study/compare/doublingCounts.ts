const FIRST = 1000;

/** At how many trials a comparison looks whether it knows enough, up to `most`: 1,000, and from there twice as many each time. */
export const doublingCounts = (most: number): readonly number[] => {
  const counts: number[] = [];
  for (let next = FIRST; next < most; next *= 2) counts.push(next);
  return [...counts, most];
};
