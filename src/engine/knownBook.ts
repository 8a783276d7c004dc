import { GENERAL, HOUSEHOLD } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { bandOf } from './lifetime.ts';
import { makeSegments } from './segments.ts';

/** Writes what is known of each household of the opening book. */
export const makeKnownBook = (a: Arena) => {
  const { numbers: n, flowMeans, home, line } = a;
  const { age, band, couple, requestFactor, joinedMonth, segment } = home;
  const { aum, flow } = line;
  const g = a.table('general').at;
  const { at, rows, cols } = a.table('book');
  const segments = a.once(makeSegments);

  return (): void => {
    const singles = n[g + GENERAL.bookSingles];
    const spread = n[g + GENERAL.flowSd] / 12;
    for (let i = 0; i < rows; i++) {
      const row = at + i * cols;
      const years = n[row + HOUSEHOLD.age];
      aum[i] = n[row + HOUSEHOLD.aum] * segments.wealth(segment[i]);
      age[i] = years;
      band[i] = bandOf(years);
      couple[i] = n[row + HOUSEHOLD.coupleQuantile] < singles ? 0 : 1;
      joinedMonth[i] = -n[row + HOUSEHOLD.tenureMonths];
      requestFactor[i] = n[row + HOUSEHOLD.requestFactor] * segments.requests(segment[i]);
      flow[i] = flowMeans[band[i]] + spread * n[row + HOUSEHOLD.flowZ] + segments.flow(segment[i]);
    }
  };
};
