import type { Formula } from './formula.ts';
import type { SignalName } from './signals.ts';

export type MeasurePer = 'firm' | 'tier' | 'role' | 'advisor' | 'kind' | 'channel';

/**
 * One measure, or one family of them (`households.<tier>`): stored by the engine month by month, or derived by a
 * formula from what is stored. The names of interface, docs, forecast and reports all come from this table.
 */
export type MeasureFamily = {
  readonly name: string;
  readonly per: MeasurePer;
  readonly unit: string;
  readonly label: string;
  readonly definition: string;
  /** A stock has a value at the opening; a flow is that month's. */
  readonly stock: boolean;
} & ({ readonly signal: SignalName } | { readonly formula: Formula });

type Words = readonly [name: string, unit: string, label: string, definition: string];

const perOf = (name: string): MeasurePer =>
  (/<(tier|role|advisor|kind|channel)>$/.exec(name)?.[1] as MeasurePer | undefined) ?? 'firm';

const stored = (stock: boolean, signal: SignalName, [name, unit, label, definition]: Words): MeasureFamily => ({
  name,
  per: perOf(name),
  unit,
  label,
  definition,
  stock,
  signal,
});
const derived = (stock: boolean, formula: Formula, [name, unit, label, definition]: Words): MeasureFamily => ({
  name,
  per: perOf(name),
  unit,
  label,
  definition,
  stock,
  formula,
});

const YEAR = 12;
const lostAndWon: Formula = ['-', ['+', 'aumGrowth.flows', 'aumGrowth.new'], 'aumGrowth.lost'];
const advisors: Formula = ['sum', 'seats.<owning>'];

const book: readonly MeasureFamily[] = [
  derived(true, ['sum', 'households.<tier>'], ['households', 'households', 'Households', 'Households at month end.']),
  stored(true, 'households', ['households.<tier>', 'households', 'Households in <label>', 'Households of the tier at month end.']),
  stored(true, 'advisorHouseholds', ['households.<advisor>', 'households', 'Households of <label>', "Households of the advisor's book at month end."]),
  stored(false, 'joined', ['joined', 'households', 'Households joined', 'Households that joined in the month.']),
  derived(false, ['+', 'left.moved', 'left.died'], ['left', 'households', 'Households left', 'Households that left in the month, for any reason.']),
  stored(false, 'leftMoved', ['left.moved', 'households', 'Households moved away', 'Households that left for another firm in the month.']),
  stored(false, 'leftDied', ['left.died', 'households', 'Households lost by death', 'Households that ended by death and whose heirs did not stay.']),
  stored(false, 'declined', ['declined', 'households', 'Declined', 'Signed households below the minimum, declined in the month.']),
  stored(false, 'turnedAway', ['turnedAway', 'households', 'Turned away', 'Signed households for whom no advisor was open.']),
  stored(true, 'settled', ['settled', 'households', 'With the firm a year', 'Households that were with the firm twelve months ago.']),
  derived(true, ['/+', 'settled', ['lag', 'households', YEAR]], ['retention', 'share', 'Retention', 'Share of the households present 12 months ago still present; heirs who stay count.']),
  stored(true, 'tenure', ['tenure', 'years', 'Tenure', 'Mean years that households have been with the firm.']),
];

const assets: readonly MeasureFamily[] = [
  derived(true, ['sum', 'aum.<tier>'], ['aum', 'dollars', 'AUM', 'Assets under management at month end.']),
  stored(true, 'aum', ['aum.<tier>', 'dollars', 'AUM in <label>', 'Assets of the households of the tier at month end.']),
  derived(true, ['-', ['/+', 'aum', ['lag', 'aum', YEAR]], 1], ['aumGrowth', 'rate', 'AUM growth', 'AUM over AUM 12 months ago, less one.']),
  stored(false, 'marketGain', ['aumGrowth.market', 'dollars', 'AUM from markets', "Market gains and households' own gains and losses in the month, net of fees."]),
  stored(false, 'netFlows', ['aumGrowth.flows', 'dollars', 'AUM from flows', 'What households added less what they took out in the month.']),
  stored(false, 'newAum', ['aumGrowth.new', 'dollars', 'AUM of new households', 'AUM of the households that joined in the month.']),
  stored(false, 'lostAum', ['aumGrowth.lost', 'dollars', 'AUM lost', 'AUM of the households that left in the month, and what heirs took away.']),
  stored(true, 'organicAum', ['organicAum', 'index', 'Organic AUM', 'Index of AUM without markets: grows by (flows + new - lost) over AUM each month; starts at 1.']),
  derived(true, ['/+', ['trailing', lostAndWon, YEAR], ['lag', 'aum', YEAR]], ['organicGrowth', 'rate', 'Organic growth', '12-month (flows + new - lost) over AUM 12 months ago.']),
];

const prospects: readonly MeasureFamily[] = [
  stored(false, 'leads', ['leads', 'leads', 'Leads', 'Mentions and leads that arrived in the month, all channels.']),
  stored(false, 'meetings', ['meetings', 'meetings', 'First meetings', 'Leads of the month that come to a meeting.']),
  derived(false, ['sum', 'signings.<channel>'], ['signings', 'households', 'Signings', 'Prospects that signed in the month.']),
  stored(false, 'signings', ['signings.<channel>', 'households', 'Signings from <label>', 'Prospects of the channel that signed in the month.']),
  derived(false, ['/+', ['trailing', 'marketing', YEAR], ['trailing', 'leads', YEAR]], ['costPerLead', 'dollars', 'Cost per lead', 'Marketing over leads, 12 months.']),
  derived(false, ['/+', ['trailing', 'marketing', YEAR], ['trailing', 'signings', YEAR]], ['costPerConversion', 'dollars', 'Marketing per signing', 'Marketing over signings, 12 months.']),
  derived(false, ['/+', ['trailing', 'aumGrowth.new', YEAR], ['trailing', 'leads', YEAR]], ['aumPerLead', 'dollars', 'New AUM per lead', 'AUM of joiners over leads, 12 months.']),
  stored(false, 'marketing', ['marketing', 'dollars', 'Marketing', 'Spend on marketing in the month.']),
  stored(false, 'prospectCost', ['prospectCost', 'dollars', 'Cost of prospect hours', 'Advisor hours spent on single prospects at loaded pay; standing business development apart.']),
  derived(false, ['/+', ['trailing', ['+', 'prospectCost', 'marketing'], YEAR], ['trailing', 'signings', YEAR]], ['acquisitionCost', 'dollars', 'Cost to win a household', '(Prospect hours at loaded pay + marketing) over signings, 12 months; standing business development apart.']),
];

const work: readonly MeasureFamily[] = [
  stored(false, 'roleArising', ['hours.arising.<role>', 'hours', 'Hours arising for <label>', 'Hours that arose in the month for the role, after the split and before relief.']),
  stored(false, 'kindArising', ['hours.arising.<kind>', 'hours', 'Hours arising: <label>', 'Hours of this kind that arose in the month, all roles.']),
  stored(false, 'roleDelivered', ['hours.delivered.<role>', 'hours', 'Hours delivered by <label>', 'Hours that the role worked in the month.']),
  stored(false, 'kindDelivered', ['hours.delivered.<kind>', 'hours', 'Hours delivered: <label>', 'Hours worked on this kind in the month, all roles.']),
  stored(false, 'roleAvailable', ['hours.available.<role>', 'hours', 'Hours available of <label>', 'Hours the role can work in the month, new colleagues at the productivity of their ramp.']),
  derived(true, ['/+', ['sum', 'hours.arising.<role>'], ['sum', 'hours.available.<role>']], ['utilization', 'ratio', 'Utilization', 'Hours arising over hours available, whole firm; backlog excluded.']),
  derived(true, ['/+', 'hours.arising.<role>', 'hours.available.<role>'], ['utilization.<role>', 'ratio', 'Utilization: <label>', 'Hours arising for the role over its hours available; backlog excluded.']),
  derived(true, ['/+', 'seatArising.<advisor>', 'seatAvailable.<advisor>'], ['utilization.<advisor>', 'ratio', 'Utilization of <label>', "Hours arising for the advisor over the advisor's hours available; backlog excluded."]),
  derived(false, ['/+', ['+', 'hours.arising.<role>', ['lag', 'backlog.<role>', 1]], 'hours.available.<role>'], ['load.<role>', 'ratio', 'Load: <label>', 'Hours arising plus the backlog brought forward, over hours available.']),
  derived(false, ['/+', ['+', 'seatArising.<advisor>', ['lag', 'seatBacklog.<advisor>', 1]], 'seatAvailable.<advisor>'], ['load.<advisor>', 'ratio', 'Load of <label>', 'Hours arising plus the backlog brought forward, over hours available.']),
  stored(true, 'roleBacklog', ['backlog.<role>', 'hours', 'Backlog of <label>', 'Hours not delivered that wait at the role, at month end.']),
  stored(true, 'kindBacklog', ['backlog.<kind>', 'hours', 'Backlog: <label>', 'Hours of this kind not delivered, at month end.']),
  stored(false, 'advisorArising', ['seatArising.<advisor>', 'hours', 'Hours arising for <label>', "Hours that arose for the advisor's own hands in the month."]),
  stored(false, 'advisorAvailable', ['seatAvailable.<advisor>', 'hours', 'Hours available of <label>', 'Hours the advisor can work in the month.']),
  stored(true, 'advisorBacklog', ['seatBacklog.<advisor>', 'hours', 'Backlog of <label>', "Hours that wait for the advisor's own hands, at month end."]),
  stored(false, 'missedReviews', ['missedReviews', 'meetings', 'Missed reviews', 'Calendar work missed in the month, counted in review meetings.']),
  stored(false, 'responseDays', ['responseDays', 'working days', 'Days to answer', 'Working days until a request is answered.']),
  stored(true, 'serviceQuality', ['serviceQuality', 'share', 'Service quality', 'How punctually households are served, felt with a half-life; 1 is always on time. Mean over households.']),
  stored(true, 'advisorQuality', ['serviceQuality.<advisor>', 'share', 'Service quality of <label>', "How punctually the advisor's households are served; 1 is always on time."]),
  derived(true, ['+', -20, ['*', 90, 'serviceQuality']], ['nps', 'points', 'Net promoter score', '-20 + 90 times service quality.']),
];

const people: readonly MeasureFamily[] = [
  derived(true, ['sum', 'seats.<role>'], ['seats', 'people', 'People', 'People at work at month end.']),
  stored(true, 'roleSeats', ['seats.<role>', 'people', '<label>: people', 'People of the role at work at month end.']),
  stored(true, 'fte', ['fte', 'people', 'Full-time equivalents', "Hours a year of everybody at work over the hours a year of their roles."]),
  stored(true, 'openSearches', ['openSearches', 'searches', 'Open searches', 'Seats that somebody is looked for at month end.']),
  derived(true, ['/+', 'households', advisors], ['householdsPerAdvisor', 'households', 'Households per advisor', 'Households over advisors at work.']),
  derived(true, ['/+', 'households', 'seats'], ['householdsPerPerson', 'households', 'Households per person', 'Households over people at work.']),
];

const money: readonly MeasureFamily[] = [
  stored(true, 'revenue', ['revenue', 'dollars', 'Revenue', 'Fees that accrued in the month, on AUM at month end.']),
  derived(true, 'revenue', ['revenue.aum', 'dollars', 'Fees on AUM', 'Fees on assets that accrued in the month.']),
  derived(true, ['/+', 'revenue', 'households'], ['recurringRevenuePerHousehold', 'dollars', 'Revenue per household', "The month's revenue over households."]),
  derived(false, ['/+', ['trailing', 'revenue', YEAR], advisors], ['revenuePerAdvisor', 'dollars', 'Revenue per advisor', 'Revenue of 12 months over advisors at work.']),
  derived(false, ['/+', ['trailing', 'revenue', YEAR], 'seats'], ['revenuePerPerson', 'dollars', 'Revenue per person', 'Revenue of 12 months over people at work.']),
  stored(false, 'directExpense', ['directExpense', 'dollars', 'Direct expense', 'Pay with load of advisors, associates and paraplanners, owners included.']),
  stored(false, 'overhead', ['overhead', 'dollars', 'Overhead expense', 'All other costs of the month.']),
  stored(false, 'fixedCosts', ['fixedCosts', 'dollars', 'Fixed costs', 'Pay and cost lines that depend neither on households nor on revenue.']),
  derived(false, ['-', ['-', 'revenue', 'directExpense'], 'overhead'], ['operatingProfit', 'dollars', 'Operating profit', 'Revenue less direct expense and overhead.']),
  derived(false, ['/+', 'operatingProfit', 'revenue'], ['margin', 'ratio', 'Operating margin', 'Operating profit over revenue.']),
  derived(false, ['/+', ['trailing', 'operatingProfit', YEAR], advisors], ['netProfitPerAdvisor', 'dollars', 'Profit per advisor', 'Operating profit of 12 months over advisors at work.']),
  stored(false, 'cashFlow', ['cashFlow', 'dollars', 'Cash flow', 'Cash received less cash paid in the month, after the draw.']),
  stored(true, 'cash', ['cash', 'dollars', 'Cash', 'Cash at month end.']),
  derived(false, ['/+', 'cash', ['*', -1, ['mean', 'cashFlow', 3]]], ['runway', 'months', 'Runway', 'Cash over the mean net outflow of three months; none where there is no outflow.']),
  stored(false, 'ownerDraw', ['ownerDraw', 'dollars', "Owner's draw", 'Profit taken out by the owner in the month, beside market pay.']),
];

/** Every measure of the built part of the model, in the order of the docs. */
export const MEASURES: readonly MeasureFamily[] = [...book, ...assets, ...prospects, ...work, ...people, ...money];
