import { quantiles } from '../../src/stats/quantiles.ts';

/** Growth a year across firms: its quantiles, and the share that reached the target of 12.4 %. */
export type CrossSection = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly atTarget: number;
};

const POINTS = Float64Array.of(0.1, 0.25, 0.5, 0.75, 0.9);
const TARGET = 0.124; // F80

/** Quantiles of yearly growth, from each firm's figure at the start and one or many figures after so many years. */
export const crossSection = (
  years: number,
  firms: readonly { readonly before: number; readonly after: Float64Array }[],
): CrossSection => {
  const rates = Float64Array.from(
    firms.flatMap(({ before, after }) => Array.from(after, (x) => (x / before) ** (1 / years) - 1)),
  );
  const [p10, p25, p50, p75, p90] = quantiles(rates, POINTS);
  return { p10, p25, p50, p75, p90, atTarget: rates.filter((rate) => rate >= TARGET).length / rates.length };
};
