/** Shares of all trials by month (index t - 1 is month t) whose first event was of a cause, and of none so far. */
export interface Incidence {
  byCause: Float64Array[];
  none: Float64Array;
}

/**
 * Cumulative incidence of competing firsts. `causes` holds a trial's cause from 0, or -1 for none; `months` the month of
 * it (0 if it was there already, counted in month 1). A month past the horizon counts as none.
 */
export function incidence(
  causes: ArrayLike<number>,
  months: ArrayLike<number>,
  causeCount: number,
  horizon: number,
): Incidence {
  const trials = causes.length;
  const firsts = Array.from({ length: causeCount }, () => new Int32Array(horizon + 1));
  for (let trial = 0; trial < trials; trial++) {
    const cause = causes[trial];
    if (cause >= 0 && months[trial] <= horizon) firsts[cause][Math.max(1, months[trial])]++;
  }
  const byCause = firsts.map(() => new Float64Array(horizon));
  const none = new Float64Array(horizon);
  const soFar = new Int32Array(causeCount);
  for (let t = 1; t <= horizon; t++) {
    let left = trials;
    for (let cause = 0; cause < causeCount; cause++) {
      soFar[cause] += firsts[cause][t];
      left -= soFar[cause];
      byCause[cause][t - 1] = trials > 0 ? soFar[cause] / trials : 0;
    }
    none[t - 1] = trials > 0 ? left / trials : 1;
  }
  return { byCause, none };
}
