import type { SelfComparison } from '../../summary/selfCheck.ts';

/** Standard errors between simulated and exact from which a difference is called one. */
export const MOST_ERRORS = 4;
// where fewer futures than this are to be expected one way or the other, a share is no normal variable; more than three
// times as many are seen once in a million
const FEWEST_EXPECTED = 10;
const MOST_SEEN = 30;
const ROUNDING = 1e-9;

type Figure = {
  readonly what: SelfComparison['what'];
  readonly month: number;
  readonly simulated: number;
  readonly exact: number;
  readonly standardError: number;
};

const judged = (figure: Figure, rare: boolean): SelfComparison => {
  const { simulated, exact, standardError } = figure;
  const off = simulated - exact;
  // in a figure without chance any difference is one, but for rounding
  const certain = !(standardError > ROUNDING * Math.max(1, Math.abs(exact)));
  const agrees = certain
    ? Math.abs(off) <= ROUNDING * Math.max(1, Math.abs(exact))
    : Math.abs(off) <= MOST_ERRORS * standardError;
  const verdict = agrees ? 'agrees' : 'differs';
  return { ...figure, errors: certain ? null : off / standardError, verdict: rare ? 'rare' : verdict };
};

/** A mean over trials of a figure with this sd. */
export const comparedMean = (month: number, simulated: number, exact: number, sd: number, trials: number) =>
  judged({ what: 'mean', month, simulated, exact, standardError: sd / Math.sqrt(trials) }, false);

/** A sample sd (n - 1) against the true one: the variance's error by the fourth moment, halved relatively. */
export const comparedSd = (month: number, simulated: number, sd: number, fourth: number, trials: number) => {
  const variance = sd * sd;
  const ofVariance = Math.sqrt(Math.max(0, fourth - variance * variance * ((trials - 3) / (trials - 1))) / trials);
  return judged(
    { what: 'sd', month, simulated, exact: sd, standardError: sd > 0 ? ofVariance / (2 * sd) : 0 },
    trials < 2,
  );
};

/** A share of trials against a chance. */
export const comparedChance = (month: number, simulated: number, exact: number, trials: number) => {
  const standardError = Math.sqrt((exact * (1 - exact)) / trials);
  const [expected, seen] = exact <= 0.5 ? [exact, simulated] : [1 - exact, 1 - simulated];
  const rare = expected > 0 && trials * expected < FEWEST_EXPECTED && trials * seen <= MOST_SEEN;
  return judged({ what: 'capacity', month, simulated, exact, standardError }, rare);
};
