import { type Share, wilson } from '../../src/stats/wilson.ts';
import type { FirmScore, Placed } from './scoreFirm.ts';

/** How well outcomes fall within what was simulated. */
export type Calibration = {
  readonly coverage50: Share;
  readonly coverage80: Share;
  readonly pitMean: number;
  /** Two standard errors of the mean of so many uniform values: half the width of its 95 % interval around one half. */
  readonly pitReach: number;
};

export type Summary = {
  readonly firms: number;
  readonly aum: Calibration;
  readonly staff: Calibration;
  readonly crps: number;
  readonly crpsNaive: number;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const calibrate = (placed: readonly Placed[]): Calibration => ({
  coverage50: wilson(placed.filter(({ in50 }) => in50).length, placed.length),
  coverage80: wilson(placed.filter(({ in80 }) => in80).length, placed.length),
  pitMean: mean(placed.map(({ pit }) => pit)),
  pitReach: 1.96 / Math.sqrt(12 * placed.length),
});

export const summarize = (scores: readonly FirmScore[]): Summary => ({
  firms: scores.length,
  aum: calibrate(scores.map(({ aum }) => aum)),
  staff: calibrate(scores.map(({ staff }) => staff)),
  crps: mean(scores.map((score) => score.crps)),
  crpsNaive: mean(scores.map((score) => score.crpsNaive)),
});
