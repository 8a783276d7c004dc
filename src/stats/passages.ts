/** How many of so many trials had an event, and how many were lost without it, by month (0 is the start). */
export type Passages = { readonly trials: number; readonly hits: Int32Array; readonly lost: Int32Array };

/**
 * Counts first passages by month up to the horizon. A trial's month is 0 if the event was there already, 1..horizon when
 * it came, -c if the trial was lost after month c without it, anything past the horizon if it had not come by then.
 */
export function passages(months: ArrayLike<number>, horizon: number): Passages {
  const hits = new Int32Array(horizon + 1);
  const lost = new Int32Array(horizon + 1);
  for (let trial = 0; trial < months.length; trial++) {
    const month = months[trial];
    if (month >= 0 && month <= horizon) hits[month]++;
    else if (month < 0 && -month <= horizon) lost[-month]++;
  }
  return { trials: months.length, hits, lost };
}

/**
 * What the share by a month is worth in tries, of which so many successes: the plain counts unless trials were lost before,
 * else the number of tries whose binomial variance is Greenwood's of the product limit (the start counted as a month).
 */
export function effectiveTries({ trials, hits, lost }: Passages, month: number): { successes: number; n: number } {
  let atRisk = trials;
  let happened = 0;
  let gone = 0;
  let survival = 1;
  let greenwood = 0;
  for (let t = 0; t <= month && atRisk > 0; t++) {
    happened += hits[t];
    survival *= (atRisk - hits[t]) / atRisk;
    if (hits[t] < atRisk) greenwood += hits[t] / (atRisk * (atRisk - hits[t]));
    atRisk -= hits[t];
    if (t === month) break;
    atRisk -= lost[t];
    gone += lost[t];
  }
  if (gone === 0) return { successes: happened, n: trials };
  if (survival === 0) return { successes: happened, n: happened };
  if (happened === 0) return { successes: 0, n: atRisk };
  const n = (1 - survival) / (survival * greenwood);
  return { successes: (1 - survival) * n, n };
}
