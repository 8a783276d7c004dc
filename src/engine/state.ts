/** Scalars of the trial under way, as slots of one Float64Array that all steps share. */
const names = [
  'month', // counted from 1
  'calendarMonth', // 1 to 12
  'raise', // factor of pay since the start, raised each January
  'households',
  'prospects',
  'growth', // factor of this month's market
  'index',
  'peak',
  'drawdown',
  'bad', // 1 in bad times, where markets have regimes
  'block', // month of the history that resampling stands at, counted from 1
  'history', // month of the given or recorded markets that this month is taken from, counted from 1; 0 for none
  'workplace', // row of the place where the firm works now; that of the first day is the first
  'price', // index of inflation, 1 at the start
  'mentioning', // households at the end of last month
  'advocacy', // their mean service quality
  'delivered', // share of standing business development delivered last month
  'pipelineDelivered', // hours spent on single prospects this month
  'signed', // prospects who signed this month and are no households yet
  'joined',
  'acquired', // households bought
  'moved',
  'died',
  'dismissed',
  'partings', // households that left this month, whyever
  'declined',
  'turnedAway',
  'settled',
  'tenureMonths',
  'marketGain',
  'netFlows',
  'newAum',
  'acquiredAum', // part of it
  'lostAum',
  'aum', // at the end of last month
  'organicAum',
  'leads',
  'meetings',
  'channelSpend',
  'collected', // final bills of households that left
  'missedHours',
  'searches',
  'introduced', // introductions decided so far
  'projects', // projects decided so far
  'ramping', // people still in their ramp
  'people', // at work
  'advisorsThere', // of them
  'fte',
  'advisorPay', // a year, of the advisors at work, without raises
  'advisorHours', // a year
  'recruitingCost',
  'cash',
  'receivables',
  'lastProfit',
  'changed', // last month in which a policy changed a number of the plan, 0 for none
  'riskEnd', // last month of anybody's risk after a change of advisor
  'lastService', // interest and payments of loans, last month
  'earned', // fees on AUM of the month, where they are billed ahead
  'retained', // retainers of the month, where they are billed ahead
  'borrowed',
  'repaid', // beside the monthly payments
  'purchases',
  'interest',
  'principal', // part of the monthly payments that pays loans off
  'depreciation',
  'full', // 1 when a household or prospect found no room in the arrays
] as const;

type StateSlots = { readonly [N in (typeof names)[number]]: number };

export const STATE = Object.freeze(Object.fromEntries(names.map((name, i) => [name, i]))) as StateSlots;
export const STATE_SIZE = names.length;

/** What is worked out once per trial from its inputs. */
const constants = [
  'marketMean', // of the monthly log return
  'marketSd',
  'calmMean',
  'calmSd',
  'badMean',
  'badSd',
  'badShare', // of months, in the long run
  'turnsBad', // chance that the month after a calm one is bad
  'staysBad',
  'blockShift', // added to every resampled log return
  'blockEnds', // chance that a month begins a new stretch of history
  'raiseFactor', // a year's raise
  'shockSigma',
  'qualityMove', // part of the way that quality goes in a month
  'rework', // factor of operations hours
  'earlyCalendar', // calendar hours of a young relationship, over the reference
  'lateCalendar',
  'lowered', // of the hazard, in the year after a lowered tier
] as const;

type ConstantSlots = { readonly [N in (typeof constants)[number]]: number };

export const CONSTANT = Object.freeze(Object.fromEntries(constants.map((name, i) => [name, i]))) as ConstantSlots;
export const CONSTANT_COUNT = constants.length;
