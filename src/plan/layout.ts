import { fields } from './fields.ts';

/**
 * Where each number of a Plan stands. `numbers` is one Float64Array: a directory, then the tables row by row.
 * Everything is in house units: months, hours, dollars, shares, annual rates unless a name says otherwise.
 */

export const GENERAL = fields([
  'startYear',
  'startMonthOfYear',
  'inflation',
  'marketReturn',
  'marketVolatility',
  'arithmeticMean',
  'marketModel',
  'pathMonths',
  'recentre',
  'calmReturn',
  'calmVolatility',
  'calmMonths',
  'badReturn',
  'badVolatility',
  'badMonths',
  'blockMonths',
  'pricesGiven',
  'shockSd',
  'bookSingles',
  'reviewEvery',
  'reviewMonth',
  'reviewBand',
  'scoreAt', // where the program stands that gives a household's figure for its tier
  'scoreLength', // 0 where tiers go by AUM
  'lowered',
  'transparent',
  'departuresLevel',
  'prospectsLevel',
  'joinerWealth',
  'flowSd',
  'flowUniform',
  'flowFixed',
  'flowSavers',
  'flowPreRetirees',
  'flowRetirees',
  'flowElders',
  'qualitySlope',
  'qualityLinear',
  'qualityServed',
  'qualityHalfLifeMonths',
  'backlogCapMonths',
  'promiseHours',
  'chasers',
  'tenureFirst',
  'tenureMiddle',
  'tenureLate',
  'tenureMean',
  'marketFloor',
  'marketSlope',
  'requestSlope',
  'deaths',
  'leavingRisk',
  'heirsStay',
  'heirsAumShare',
  'heirsYears',
  'coupleMode',
  'coupleSpread',
  'singleMode',
  'singleSpread',
  'requestHours',
  'requestsPerYear',
  'requestShape',
  'paperworkHours',
  'investmentHours',
  'reworkShare',
  'reworkReference',
  'onboardingHours',
  'calendarEarly',
  'calendarLate',
  'calendarReference',
  'maxLateMonths',
  'searchHours',
  'trainingHours',
  'coordinationHours',
  'coordinationSeats',
  'capacityLimit',
  'capacityWarning',
  'capacityWindow',
  'arrivalSize',
  'fading',
  'crowding',
  'indexThresholds',
  'indexMinimum',
  'indexBrackets',
  'indexJoiners',
  'calendarFrom',
  'bookUncertain',
  'tenureRatio',
  'firmAge',
  'assignment',
  'ageCount',
  'joinerLogMean',
  'joinerLogSd',
  'joinerFloor',
  'joinerScale',
  'minimumAum',
  'householdCap',
  'closed',
  'billEvery',
  'billAhead',
  'feesIndexed',
  'feesFromAccount',
  'employerLoad',
  'raises',
  'openingCashMonths',
  'reserveMonths',
  'drawShare',
  'targetRate',
  'stratified', // 1 where every block of trials takes each hundredth of every input's probability once
] as const);

export const TIER = fields(['threshold', 'hazard', 'hours', 'requests', 'reviews', 'schedule'] as const);
/** One activity of a tier's own calendar; behind these stand its weight in each month and each role's share. */
export const ACTIVITY = fields(['tier', 'times', 'hours'] as const);
/**
 * Something introduced by a policy: the hours it takes, once and for each household, and whose (a role, or -1 for the
 * advisors together); months of adoption; what it does at full adoption; what it costs.
 */
export const INTRODUCTION = fields([
  'hours',
  'perHouseholdHours',
  'doer',
  'adoption',
  'rework',
  'ramp',
  'upkeep',
  'forgetting',
  'requests',
  'chasers',
  'markets',
  'later',
  'once',
  'perSeat',
  'perHousehold',
] as const);
/** Hours of a kind that an introduction saves a role (-1: all), and the part more of them that may be passed on. */
export const SAVING = fields(['introduction', 'role', 'kind', 'hours', 'delegable'] as const);
/** Hours a year of other work and what they are counted by; behind these stands each role's share. */
export const OTHER_WORK = fields(['hours', 'per'] as const);

/** Work splits of a role: the share of an activity's hours that goes to it when somebody holds it. */
export const ROLE = fields([
  'ownsClients',
  'servesClients',
  'direct',
  'requests',
  'paperwork',
  'investment',
  'onboarding',
  'calendar',
  'onboarding',
  'efficiency',
  'turnover',
  'businessDevelopment',
  'overheadShare',
] as const);

export const SEAT = fields([
  'role',
  /** 1 when somebody holds it on the first day. */
  'opening',
  'hoursPerYear',
  'fte',
  'pay',
  /** Share of the firm's revenue paid on top. */
  'bonus',
  'owner',
  'rampMonths',
  'recruitingCost',
  'replace',
  'recruitLaw',
  'recruitA',
  'recruitB',
  'recruitC',
  'recruit0',
  'recruit1',
  'cap',
  'closed',
  'turnover0',
  'turnover1',
  'team',
] as const);

export const CHANNEL = fields([
  'perHousehold',
  'ratePerYear',
  'spendMonthly',
  'costPerLead',
  'toMeeting',
  'toClient',
  'prospectHours',
  'cycleMedian',
  'cycleLogSd',
  'advocacyArrivals',
  'advocacyClose',
  'crowded',
  'partners',
  /** 1 while it brings nobody and costs nothing. */
  'closed',
] as const);

/** Who a household's draws are asked of: the opening book, a channel or a book that was bought; rows of the `origins` table. */
export const ORIGIN_PURPOSES = [
  'arrivals',
  'opening',
  'cycle',
  'meeting',
  'signing',
  'advisor',
  'fading',
  'aum',
  'age',
  'couple',
  'flow',
  'requests',
  'departure',
  'death',
  'heirs',
  'shock',
  'life',
  'lifeSize',
  'segment',
] as const;
export type OriginPurpose = (typeof ORIGIN_PURPOSES)[number];

/** Where the brackets of a fee schedule stand, the least fee on AUM, and the fees beside it: dollars a year, and once. */
export const SCHEDULE = fields(['first', 'count', 'minimum', 'retainer', 'planning'] as const);
/** Something that happens in a household's life: times a year, share of AUM that comes (or goes, below 0), log sd. */
export const LIFE_EVENT = fields(['rate', 'amount', 'spread'] as const);
export const BRACKET = fields(['from', 'rate'] as const);
export const HOUSEHOLD = fields([
  'aum',
  'age',
  'tenureMonths',
  'flowZ',
  'requestFactor',
  'coupleQuantile',
  'segment',
] as const);
export const AGE = fields(['from', 'cumulative'] as const);
export const COST = fields([
  'amount',
  'per',
  'from',
  'to',
  'inflates',
  'acquisition',
  'once',
  'monthly',
  'times',
] as const);
/** A loan: taken in month `from`, 0 when it is owed on the first day; NEVER_MONTH when a policy takes it. */
export const LOAN = fields(['amount', 'rate', 'months', 'from'] as const);
/** Something bought that is written off: in month `from`, 0 when it is owned on the first day. */
export const FIXED_ASSET = fields(['cost', 'months', 'from'] as const);
/** Month of what only a policy begins: before any. */
export const NEVER_MONTH = -1;
/**
 * A number that is worked out from others: its program, the offset at which the value is written, whether it names the
 * month, and what its key accepts (`above` is an exclusive least value).
 */
export const EXPRESSION = fields(['at', 'length', 'offset', 'timed', 'min', 'max', 'above', 'whole'] as const);
export const COLUMN = fields(['signal', 'opens'] as const);
export const EVENT = fields(['kind', 'index'] as const);
/** Where a measure's program stands, whether it has an opening, and which measure before it is the same (or itself). */
export const MEASURE = fields(['at', 'length', 'opens', 'sameAs'] as const);
export const CODE = fields(['op', 'a', 'b', 'c'] as const);
/** A growth metric: the measure it follows, and whether the row is a part of the AUM growth split instead. */
export const TARGET = fields(['measure', 'part'] as const);
/** Whom an overloaded owner of `from` may hand work to, in order of preference. */
export const DELEGATE = fields(['from', 'to'] as const);
/** Share of a kind's hours that an overloaded owner may pass on, by kind. */
export const KIND = fields(['delegable'] as const);

/** What the firm decides: dated (`month` from 1), or whenever a condition has held for `hold` months (`month` 0). */
export const POLICY = fields(['month', 'at', 'length', 'hold', 'cooldown', 'times'] as const);
/** What a policy does when it fires, row by row; which columns a kind reads stands at its deed in the engine. */
export const EFFECT = fields(['policy', 'kind', 'index', 'other', 'offset', 'value', 'more', 'months'] as const);

/** Streams of the firm itself. */
export const FIRM_PURPOSES = ['market', 'pipeline', 'regime', 'blocks'] as const;

/** What makes the return of a month that no path gives: the values of GENERAL.marketModel. */
export const MARKET_MODELS = ['lognormal', 'regimes', 'bootstrap'] as const;

/** Most months that a plan may be run for. */
export const LONGEST = 480;

/** A month of given or recorded markets: log return of the book, log growth of prices (used where prices are given). */
export const RETURN = fields(['book', 'prices'] as const);
/** A dated shock: its first month, its return all told, and the months over which it is spread. */
export const SHOCK = fields(['month', 'return', 'over'] as const);

/** What a cost line is counted by: the values of COST.per. */
export const COST_PER = ['firm', 'seat', 'advisor', 'household', 'revenue'] as const;

/** What other work is counted by: the values of OTHER_WORK.per; `leaver` is each household that leaves. */
export const OTHER_PER = ['firm', 'seat', 'advisor', 'household', 'leaver'] as const;

/** Kinds of work in their order of delivery. */
export const KINDS = [
  'overhead',
  'requests',
  'operations',
  'onboarding',
  'calendar',
  'prospecting',
  'projects',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Tables in the order in which they stand. `calendar` has a row per role, or one per tier and role where a tier has a
 * calendar of its own; `seasons` and `protected` (hours a week by kind) have a row per role, `requestSplits` a row per tier
 * of each role's share, and all three have no row where nothing is said; `requestStreams` has one per advisor.
 * `inflation` has a row per year where it is told by year; the last goes on. `values` holds what expressions name, one
 * number a row: the assumptions, then other inputs as they are drawn. `expressions` stand in the order in which they are worked out.
 */
export const TABLES = [
  'general',
  'tiers',
  'roles',
  'seats',
  'channels',
  'origins',
  'schedules',
  'brackets',
  'lifeEvents',
  'segments',
  'book',
  'ages',
  'calendar',
  'activities',
  'seasons',
  'protected',
  'requestSplits',
  'otherWork',
  'onboarding',
  'introductions',
  'savings',
  'costs',
  'workplaces',
  'loans',
  'fixedAssets',
  'purchases',
  'delegates',
  'kinds',
  'returns',
  'shocks',
  'inflation',
  'values',
  'inputs',
  'points',
  'expressions',
  'latents',
  'mixing',
  'streams',
  'requestStreams',
  'columns',
  'events',
  'measures',
  'code',
  'targets',
  'policies',
  'effects',
  'driven',
  'goals',
  'perFuture',
] as const;
export type TableName = (typeof TABLES)[number];

/** A table inside `numbers`: entry (row, column) stands at `at + row * cols + column`. */
export type Table = { readonly at: number; readonly rows: number; readonly cols: number };

/** Numbers before the directory's entries: the version. */
export const HEADER = 1;
export const LAYOUT_VERSION = 1;
export const DIRECTORY_SIZE = HEADER + 3 * TABLES.length;

/**
 * Finds a table in a plan's numbers.
 * @throws RangeError when the numbers are of another layout.
 */
export const tableOf = (numbers: Float64Array, name: TableName): Table => {
  if (numbers[0] !== LAYOUT_VERSION) throw new RangeError(`plan of layout ${numbers[0]}, expected ${LAYOUT_VERSION}`);
  const entry = HEADER + 3 * TABLES.indexOf(name);
  // as whole numbers, so that places reckoned from them are no doubles to be turned back in every look-up
  return { at: numbers[entry] | 0, rows: numbers[entry + 1] | 0, cols: numbers[entry + 2] | 0 };
};
