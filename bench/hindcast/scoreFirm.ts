import { crps } from '../../src/stats/crps.ts';
import { pit } from '../../src/stats/pit.ts';
import { quantiles } from '../../src/stats/quantiles.ts';
import type { Firm } from './firm.ts';
import type { Futures } from './simulateFirm.ts';

const POINTS = Float64Array.of(0.1, 0.25, 0.5, 0.75, 0.9);

/** Where what came about falls among the simulated futures. */
export type Placed = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly pit: number;
  /** Within the middle half, and the middle eight tenths; their ends count as within. */
  readonly in50: boolean;
  readonly in80: boolean;
};

export type FirmScore = {
  readonly firm: Firm;
  readonly aum: Placed;
  readonly staff: Placed;
  /** Score of the simulated law, and of the rule that AUM grows as the market did; both on the logarithm of AUM. */
  readonly crps: number;
  readonly crpsNaive: number;
};

/** Places an outcome among simulated values. */
export const place = (sample: Float64Array, actual: number): Placed => {
  const [p10, p25, p50, p75, p90] = quantiles(sample, POINTS);
  const within = (low: number, high: number): boolean => low <= actual && actual <= high;
  return { p10, p25, p50, p75, p90, pit: pit(sample, actual), in50: within(p25, p75), in80: within(p10, p90) };
};

/**
 * Scores the futures of one firm. AUM is scored on its logarithm: firms differ by a factor of two hundred, and in dollars
 * the largest of them would be the whole score.
 */
export const scoreFirm = (firm: Firm, { aum, staff }: Futures, marketFactor: number): FirmScore => {
  const actual = Math.log(firm.later.aum);
  const logs = aum.map((dollars) => Math.log(Math.max(dollars, 1))).sort(); // a firm that lost its last client has none
  return {
    firm,
    aum: place(aum, firm.later.aum),
    staff: place(staff, firm.later.staff),
    crps: crps(logs, actual),
    crpsNaive: Math.abs(Math.log(firm.aum * marketFactor) - actual),
  };
};
