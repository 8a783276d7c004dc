/** In how many pairs of months the second is later, earlier, the same, in neither, and in how many that is not known. */
export type Order = {
  readonly later: number;
  readonly earlier: number;
  readonly same: number;
  readonly neither: number;
  readonly unknown: number;
};

/**
 * Which of two plans has an event later in the same future, counted over futures. Months are as `passages` reads them: an
 * event past the horizon has not come, a future that was lost is only known to have been without it so far. Who is lost
 * before the other has the event leaves the order unknown.
 */
export const whichLater = (first: Int16Array, second: Int16Array, horizon: number): Order => {
  const count = { later: 0, earlier: 0, same: 0, neither: 0, unknown: 0 };
  const has = (month: number): boolean => month >= 0 && month <= horizon;
  /** Last month that is known to be without the event, of a future in which it has not come. */
  const free = (month: number): number => (month < 0 ? Math.min(-month, horizon) : horizon);
  for (let k = 0; k < first.length; k++) {
    const [a, b] = [first[k], second[k]];
    if (has(a) && has(b)) count[b > a ? 'later' : b < a ? 'earlier' : 'same'] += 1;
    else if (has(a)) count[free(b) >= a ? 'later' : 'unknown'] += 1;
    else if (has(b)) count[free(a) >= b ? 'earlier' : 'unknown'] += 1;
    else count[free(a) === horizon && free(b) === horizon ? 'neither' : 'unknown'] += 1;
  }
  return count;
};
