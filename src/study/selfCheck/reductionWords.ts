export type ReducedTo = {
  /** Share of the households that leaves in a year. */
  readonly leaving: number;
  /** Households at which the firm is full, and whether its own hours say so. */
  readonly level: number;
  readonly asItIs: boolean;
  /** Months solved, and months simulated. */
  readonly months: number;
  readonly horizon: number;
};

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

/** What the practice was reduced to, and what was switched off for it. */
export const reductionWords = ({ leaving, level, asItIs, months, horizon }: ReducedTo): readonly string[] => [
  'Switched off: feedback of quality, advocacy, crowding, assignment, markets and chasers; ranges of inputs (medians stand for them); swings of markets and of single households; deaths; effects of tenure; minimum and household cap; hires, leavers, ramps and every policy.',
  `Kept: the people of the first day, the channels with their clustered arrivals, and departures at the mean rate of the opening book, ${percent(leaving)} a year. Who comes to a meeting signs, or does not, in the month after. Work is the same number of hours for each household.`,
  asItIs
    ? `With these hours the firm is at capacity from ${level} households on, in the first month that it has them.`
    : `With these hours no first passage lies ahead, so ${level} households, where half the time leads, stand for capacity.`,
  ...(months < horizon
    ? [`Later than month ${months} there may be more households than can be followed one chance at a time.`]
    : []),
];
