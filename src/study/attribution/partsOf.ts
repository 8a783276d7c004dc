import { moments } from '../../stats/moments.ts';
import { studentReach } from '../../stats/studentReach.ts';

/** A mean over futures and samples, and half of its 95 % interval. */
export type KnownPart = { readonly part: number; readonly reach: number };

/** The difference of an answer over the futures in which all know it, and each player's part of it. */
export type KnownParts = {
  readonly futures: number;
  readonly difference: number;
  readonly parts: readonly KnownPart[];
};

/**
 * Parts of the players from `[sample][player]` values of each future, such as an attribution gives them, over the futures in
 * which none is NaN. The parts add up to the difference. An interval joins two errors: what another set of futures would
 * make (paired t over futures), and what other orders would (t over samples); each is taken as if the other were none, so
 * that the interval is somewhat wide.
 */
export function partsOf(samples: readonly (readonly Float64Array[])[]): KnownParts {
  const kept = futuresKnown(samples);
  const parts = samples[0].map((_, player) => {
    const own = samples.map((sample) => Float64Array.from(kept, (k) => sample[player][k]));
    const mean = own[0].map((_, k) => own.reduce((sum, values) => sum + values[k], 0) / own.length);
    const futures = known(mean);
    const orders = known(Float64Array.from(own, (values) => known(values).part));
    const reach =
      samples.length < 2 ? futures.reach : Math.sqrt(futures.reach * futures.reach + orders.reach * orders.reach);
    return { part: futures.part, reach };
  });
  return { futures: kept.length, difference: parts.reduce((sum, { part }) => sum + part, 0), parts };
}

/** Futures of which every value is known. */
function futuresKnown(samples: readonly (readonly Float64Array[])[]): number[] {
  const all = samples.flat();
  return Array.from(all[0].keys()).filter((k) => all.every((values) => Number.isFinite(values[k])));
}

function known(values: Float64Array): KnownPart {
  const count = values.length;
  if (count === 0) return { part: Number.NaN, reach: Infinity };
  const out = new Float64Array(2);
  moments(values, count, out);
  return { part: out[0], reach: count < 2 ? Infinity : (studentReach(count) * out[1]) / Math.sqrt(count) };
}
