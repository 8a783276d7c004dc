/**
 * How a measure becomes a figure at a date: as it is, as twelve times its month (a rate a year), or as the mean sum of the
 * twelve months before (what happens now and then has no telling month).
 */
export type Counting = 'asItIs' | 'twelveTimes' | 'yearMean';

export type FigureTheme = {
  readonly title: string;
  /** First parts of the names of its measures, before the first point. */
  readonly names: readonly string[];
  readonly folded: boolean;
};

const ADVISORS: FigureTheme = { title: 'Each advisor', names: [], folded: true };
const OTHERS: FigureTheme = { title: 'Other measures', names: [], folded: false };
const words = (names: string) => names.split(' ');

/** The measures as owners group them; what no theme claims stands at the end, so that nothing is lost. */
export const FIGURE_THEMES: readonly FigureTheme[] = [
  {
    title: 'The book',
    names: words('households joined acquired left declined turnedAway retention tenure'),
    folded: false,
  },
  {
    title: 'Assets under management',
    names: words('aum aumGrowth acquiredAum organicAum organicGrowth'),
    folded: false,
  },
  {
    title: 'Winning clients',
    names: words('leads meetings signings marketing costPerLead costPerConversion aumPerLead acquisitionCost'),
    folded: false,
  },
  {
    title: 'Work and service',
    names: words('utilization load backlog missedReviews responseDays serviceQuality nps'),
    folded: false,
  },
  {
    title: 'People',
    names: words('seats fte openSearches householdsPerAdvisor householdsPerPerson'),
    folded: false,
  },
  {
    title: 'Money',
    names: words(
      'revenue recurringRevenuePerHousehold revenuePerAdvisor revenuePerPerson directExpense overhead fixedCosts operatingProfit margin netProfitPerAdvisor depreciation interest netIncome ownerDraw',
    ),
    folded: false,
  },
  {
    title: 'Cash, assets and debt',
    names: words(
      'cashFlow cash runway receivables fixedAssets deferredRevenue equity borrowed repaid purchases debtService debt debtToAssets debtServiceCover',
    ),
    folded: false,
  },
  {
    title: 'Value of a household, by tier',
    names: words('lifetimeValue costToServe profitPerHousehold'),
    folded: false,
  },
  OTHERS,
  ADVISORS,
  { title: 'Hours in the month', names: ['hours'], folded: true },
];

const TWELVE_TIMES = new Set(
  words('revenue recurringRevenuePerHousehold directExpense overhead fixedCosts operatingProfit netIncome'),
);
const YEAR_MEAN = new Set(
  words(
    'joined acquired left declined turnedAway acquiredAum leads meetings signings marketing missedReviews depreciation interest ownerDraw cashFlow borrowed repaid purchases debtService',
  ),
);

/** Where a measure belongs and how it is counted; `seats` are the ids of advisors, whose measures stand apart. */
export function figureTheme(
  name: string,
  seats: ReadonlySet<string>,
): { readonly theme: FigureTheme; readonly counting: Counting } {
  const [first, ...rest] = name.split('.');
  const flows = YEAR_MEAN.has(first) || name.startsWith('aumGrowth.');
  const counting = TWELVE_TIMES.has(first) ? 'twelveTimes' : flows ? 'yearMean' : 'asItIs';
  const theme = FIGURE_THEMES.find(({ names }) => names.includes(first)) ?? OTHERS;
  return { theme: seats.has(rest.at(-1) ?? '') && first !== 'hours' ? ADVISORS : theme, counting };
}
