/** How many standard errors the mean of a sample lies from what theory says; the error is the sample's own. */
export const errorsOfMean = (sample: ArrayLike<number>, expected: number): number => {
  const values = Array.from(sample);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return (mean - expected) / Math.sqrt(squares / (values.length - 1) / values.length);
};

/** How many standard errors the variance of a sample lies from what theory says, by the sample's own kurtosis. */
export const errorsOfVariance = (sample: ArrayLike<number>, expected: number): number => {
  const values = Array.from(sample);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return errorsOfMean(
    values.map((x) => ((x - mean) * (x - mean) * values.length) / (values.length - 1)),
    expected,
  );
};

/** How many standard errors a count of successes lies from a binomial law. */
export const errorsOfCount = (count: number, tries: number, chance: number): number =>
  (count - tries * chance) / Math.sqrt(tries * chance * (1 - chance));

export const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
export const meanOf = (values: ArrayLike<number>): number => sumOf(values) / values.length;
