/** Scalars of the trial under way, as slots of one Float64Array that all steps share. */
const names = [
  'month', // counted from 1
  'trial',
  'calendarMonth', // 1 to 12
  'yearsElapsed', // calendar years since the start year
  'households',
  'prospects',
  'growth', // factor of this month's market
  'index',
  'peak',
  'drawdown',
  'price', // index of inflation, 1 at the start
  'delivered', // share of standing business development delivered last month
  'pipelineHours', // hours that prospects need this month
  'pipelineDelivered',
  'joined',
  'moved',
  'died',
  'declined',
  'turnedAway',
  'settled',
  'tenureMonths',
  'marketGain',
  'netFlows',
  'newAum',
  'lostAum',
  'aum', // at the end of last month
  'organicAum',
  'leads',
  'meetings',
  'channelSpend',
  'collected', // final bills of households that left
  'missedHours',
  'searches',
  'recruitingCost',
  'cash',
  'receivables',
  'lastProfit',
  'full', // 1 when a household or prospect found no room in the arrays
] as const;

type StateSlots = { readonly [N in (typeof names)[number]]: number };

export const STATE = Object.freeze(Object.fromEntries(names.map((name, i) => [name, i]))) as StateSlots;
export const STATE_SIZE = names.length;
