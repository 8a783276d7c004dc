import type { Hindcast } from './hindcast.ts';
import type { Calibration, Summary } from './summarize.ts';

type Content = Hindcast & {
  readonly summary: Summary;
  readonly leftOut: readonly string[];
  readonly months: number;
  readonly seed: string;
  readonly trials: number;
};

const flat = ({ coverage50, coverage80, pitMean }: Calibration) => ({
  coverage50: coverage50.share,
  coverage80: coverage80.share,
  pitMean,
});

/** The content of `--json`: figures of AUM first, shares 0 to 1, `firms` a count; then the same of staff and by firm. */
export const jsonText = ({ summary, growth, scores, leftOut, months, seed, trials }: Content): string => {
  const content = {
    firms: summary.firms,
    ...flat(summary.aum),
    crps: summary.crps,
    crpsNaive: summary.crpsNaive,
    staff: flat(summary.staff),
    growth,
    months,
    seed,
    trials,
    leftOut,
    rows: scores.map(({ firm, aum, staff, crps, crpsNaive }) => ({ firm, aum, staff, crps, crpsNaive })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
