import type { Scenario } from '../scenario.ts';
import { scoreText } from '../tierScore.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;

const middle = (q: { kind: string; value?: number; median?: number }): number => q.value ?? q.median ?? Number.NaN; // no number: told elsewhere

/** Nobody pays a tenth of the assets a year. */
const HIGHEST_FEE = 0.1;

/** Thresholds of AUM, such as the defaults, where tiers go by revenue. */
const revenueThresholds: Check = (s, report) => {
  if (scoreText(s) !== 'revenue') return;
  const [lowest] = Object.entries(s.tiers)
    .map(([id, tier]) => ({ id, from: middle(tier.from) }))
    .filter(({ from }) => from > 0)
    .sort((a, b) => a.from - b.from);
  const most = HIGHEST_FEE * middle(s.book.aum.mean);
  if (lowest === undefined || lowest.from <= most) return;
  report(
    ['tiers', lowest.id, 'from'],
    `expected dollars of fees a year, at most a tenth of the mean AUM of ${middle(s.book.aum.mean)}, got ${lowest.from}. Write thresholds such as 5000, or leave tierReview.by at aum.`,
  );
};

/** Mistakes about tiers that no single key shows. */
export const tierChecks: readonly Check[] = [revenueThresholds];
