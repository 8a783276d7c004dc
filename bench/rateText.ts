type Rate = {
  readonly what: string;
  readonly seconds: number;
  readonly trials: number;
  readonly householdMonths: number;
  readonly threads: number;
};

/** A time as trials a second and as nanoseconds of one thread for each household and month. */
export const inTrialsAndHouseholds = ({ what, seconds, trials, householdMonths, threads }: Rate): string => {
  const nanoseconds = (1e9 * seconds * threads) / householdMonths;
  return (
    `At the minimum of ${what}: ${Math.round(trials / seconds)} trials a second, ${nanoseconds.toFixed(1)} ns of a thread ` +
    `for each of ${(householdMonths / 1e6).toPrecision(3)} million household-months, threads: ${threads}.`
  );
};
