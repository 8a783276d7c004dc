import { GENERAL } from '../plan/layout.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Series } from '../scenario/series.ts';
import { type Cell, input, middleOf, row } from './cell.ts';
import { departureCells } from './departureCells.ts';
import { marketCells } from './markets.ts';
import type { Names } from './names.ts';
import { AGES, tenureRatio, wealthLaw } from './openingBook.ts';
import { serviceCells } from './serviceCells.ts';

const REVIEW_EVERY = { monthly: 1, quarterly: 3, yearly: 12 } as const;
const CALENDAR_FROM = { joining: 0, monthAfter: 1 } as const;
const NO_CAP = Number.MAX_SAFE_INTEGER;

/** The firm's own numbers; `score` is where the program stands that a household's tier goes by. */
export const generalRow = (
  s: Scenario,
  names: Names,
  series: Series,
  score: { readonly at: number; readonly length: number },
): Cell[] => {
  const law = wealthLaw(s.book);
  const hires = names.seats.some((seat) => !seat.opening || !seat.owner);
  return row(GENERAL, {
    startYear: s.start.year,
    startMonthOfYear: s.start.month,
    ...marketCells(s, series),
    stratified: Number(s.draws === 'stratified'),
    shockSd: input('flows.shock', s.flows.shock),
    bookSingles: input('book.singles', s.book.singles),
    reviewEvery: REVIEW_EVERY[s.tierReview.every],
    reviewMonth: s.tierReview.month,
    lowered: input('departures.lowered', s.departures.lowered),
    departuresLevel: input('departures.level', s.departures.level),
    prospectsLevel: input('prospects.level', s.prospects.level),
    joinerWealth: input('prospects.wealth', s.prospects.wealth),
    transparent: Number(s.tierReview.transparent),
    scoreAt: score.at,
    scoreLength: score.length,
    reviewBand: input('tierReview.band', s.tierReview.band),
    flowSd: input('flows.spread', s.flows.spread),
    flowUniform: Number(s.flows.law === 'uniform'),
    flowFixed: Number(s.flows.redrawn === 'never'),
    flowSavers: input('flows.savers', s.flows.savers),
    flowPreRetirees: input('flows.preRetirees', s.flows.preRetirees),
    flowRetirees: input('flows.retirees', s.flows.retirees),
    flowElders: input('flows.elders', s.flows.elders),
    ...serviceCells(s),
    ...departureCells(s, names),
    coupleMode: 91.1, // Gompertz law of the last survivor of a couple, F44
    coupleSpread: 5,
    singleMode: 87,
    singleSpread: 9.5,
    requestHours: input('work.requests.hours', s.work.requests.hours),
    requestsPerYear: input('work.requests.perYear', s.work.requests.perYear),
    requestShape: input('work.requests.shape', s.work.requests.shape),
    paperworkHours: input('work.paperwork.hours', s.work.paperwork.hours),
    investmentHours: input('work.investment.hours', s.work.investment.hours),
    reworkShare: input('work.rework', s.work.rework),
    reworkReference: 0.05, // contained in the hours of paperwork and investment
    onboardingHours: input('work.onboarding.hours', s.work.onboarding.hours),
    calendarEarly: input('work.earlyYears', s.work.earlyYears),
    calendarLate: input('work.laterYears', s.work.laterYears),
    calendarReference: 8.7, // mean tier hours at a mix of 20/30/50, F10 to F12
    maxLateMonths: s.work.late === 'missed' ? s.work.maxLateMonths : NO_CAP,
    searchHours: input('staffCosts.searchHours', hires ? s.staffCosts.searchHours : undefined),
    trainingHours: input('staffCosts.trainingHours', hires ? s.staffCosts.trainingHours : undefined),
    coordinationHours: input('work.coordination', s.work.coordination),
    coordinationSeats: 3,
    capacityLimit: input('capacity.limit', s.capacity.limit),
    capacityWarning: input('capacity.warning', s.capacity.warning),
    capacityWindow: s.capacity.window,
    arrivalSize:
      s.prospects.arrivals === 'poisson' ? Infinity : input('prospects.arrivalSize', s.prospects.arrivalSize),
    fading: input('prospects.fading', s.prospects.fading),
    crowding: Number(s.feedback.crowding === 'on'),
    indexThresholds: Number(s.indexed.thresholds),
    indexMinimum: Number(s.indexed.minimum),
    indexBrackets: Number(s.indexed.brackets),
    indexJoiners: Number(s.indexed.joiners),
    calendarFrom: CALENDAR_FROM[s.work.calendarFrom],
    bookUncertain: Number(s.book.uncertain),
    tenureRatio: tenureRatio(s.book),
    firmAge: middleOf(s.book.firmAge),
    assignment: Number(s.feedback.assignment === 'on'),
    ageCount: AGES.length,
    joinerLogMean: law.logMean,
    joinerLogSd: law.logSd,
    joinerFloor: law.floor,
    joinerScale: law.scale,
    minimumAum: input('prospects.minimumAum', s.prospects.minimumAum),
    closed: Number(s.capacity.closed),
    householdCap: input('capacity.householdCap', s.capacity.householdCap, NO_CAP),
    billEvery: s.fees.billing === 'monthly' ? 1 : 3,
    billAhead: Number(s.fees.billing === 'ahead'),
    feesIndexed: Number(s.fees.indexed),
    feesFromAccount: Number(s.fees.from === 'account'),
    employerLoad: input('staffCosts.employerLoad', s.staffCosts.employerLoad),
    raises: input('staffCosts.raises', s.staffCosts.raises),
    openingCashMonths: input('cash.openingMonths', s.cash.openingMonths),
    reserveMonths: input('cash.reserveMonths', s.cash.reserveMonths),
    drawShare: input('cash.draw', s.cash.draw),
    targetRate: input('target.rate', s.target.rate),
  });
};
