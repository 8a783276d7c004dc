/** Shares that are counted while a run goes on: events, metrics of the target and goals, by their rows in the plan. */
export type Headline = {
  readonly events: readonly number[];
  readonly targets: readonly number[];
  readonly goals: readonly number[];
};

/**
 * Where the counts of a headline lie in one array of whole numbers: futures that were worked out; for each event how many
 * had it by month, then how many were lost by month; for each target how many are on pace and how many could be; for each
 * goal how many reach it.
 */
export const tallyOf = ({ events, targets, goals }: Headline, months: number) => {
  const rows = months + 1;
  const events0 = 1;
  const targets0 = events0 + 2 * rows * events.length;
  const goals0 = targets0 + 2 * targets.length;
  return {
    sound: 0,
    hits: (i: number): number => events0 + 2 * rows * i,
    lost: (i: number): number => events0 + 2 * rows * i + rows,
    onPace: (i: number): number => targets0 + 2 * i,
    judged: (i: number): number => targets0 + 2 * i + 1,
    reached: (i: number): number => goals0 + i,
    length: goals0 + goals.length,
  };
};
