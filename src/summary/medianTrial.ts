import { quantiles } from '../stats/quantiles.ts';

/** The measure by which a future is the median one: it holds markets, clients and their coming and going. */
export const MEDIAN_MEASURE = 'aum';

const HALF = Float64Array.of(0.5);

/**
 * The trial, counted from 0, whose value lies nearest the median of all (Hyndman and Fan's type 7, as a forecast has it);
 * of several equally near the first. Trials without a value (NaN) are left out; undefined where none has any.
 */
export const medianTrial = (values: Float64Array): number | undefined => {
  const known = values.filter((x) => !Number.isNaN(x));
  if (known.length === 0) return undefined;
  const [median] = quantiles(known, HALF);
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    const distance = Math.abs(values[k] - median);
    if (distance >= least || Number.isNaN(distance)) continue;
    least = distance;
    nearest = k;
  }
  return nearest;
};
