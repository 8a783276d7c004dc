import { CHANNEL, GENERAL, ROLE } from '../plan/layout.ts';
import { type Arena, WINDOW } from './arena.ts';
import { makeCalendarWork } from './calendarWork.ts';
import { makeChannelRates } from './channelRates.ts';
import { clear } from './clear.ts';
import { CALENDAR, KIND_COUNT, ONBOARDING, OPERATIONS, PROJECTS, PROSPECTING } from './kinds.ts';
import { makeOtherWork } from './otherWork.ts';
import { makeRequestWork } from './requestWork.ts';
import { makeSplit } from './split.ts';
import { CONSTANT, STATE } from './state.ts';
import { makeTakeBack } from './takeBack.ts';
import { makeTally } from './tally.ts';

/**
 * Step 6a: the hours that arise, by advisor's book, split between the advisor's own hands and the pools of roles that
 * somebody holds, as far as newcomers are through their ramp. With `expected`, means take the place of counts: what the
 * opening book asks for.
 */
export const makeArise = (a: Arena) => {
<<<<<<< HEAD
  const {
    numbers: n,
    state,
    arising,
    waiting,
    aged,
    smoothCalendar,
    requestSum,
    calendarSum,
    book,
    onboardingSum,
    prospect,
    evenly,
  } = a;
  const {
    requestCount,
    chasers,
    businessDevelopment,
    requestKeys,
    available,
    seatsOf,
    takesOver,
    overhead,
    arisingOf,
    smoothOf,
    recentArising,
  } = a;
=======
  const { numbers: n, state, arising, smoothCalendar, book, onboardingSum, prospect } = a;
  const { businessDevelopment, available, overhead, arisingOf, smoothOf, recentArising } = a;
>>>>>>> abb430c (Seasons, protected hours, requests by tier, calendars of a tier's own, teams, offboarding and other work)
  const g = a.table('general').at;
  const roles = a.table('roles');
  const rates = makeChannelRates(a);
  const tally = makeTally(a);
<<<<<<< HEAD

  /** Splits one activity of an advisor's book: `field` is the share of each pool's role that somebody holds. */
  const split = (v: number, kind: number, hours: number, field: number): void => {
    let rest = hours;
    for (let p = 0; p < a.pools; p++) {
      const r = a.owning + p;
      if (takesOver[r] === 0) continue;
      const part = hours * n[roles.at + r * roles.cols + field] * takesOver[r];
      arising[(v * a.stride + 1 + p) * KIND_COUNT + kind] += part;
      rest -= part;
    }
    arising[v * a.stride * KIND_COUNT + kind] += rest;
  };

  /** What waits at a role that nobody holds any more falls back to the advisors. */
  const takeBack = (): void => {
    for (let p = 0; p < a.pools; p++) {
      if (seatsOf[a.owning + p] > 0) continue;
      for (let v = 0; v < a.advisors; v++) {
        const own = v * a.stride;
        const pool = own + 1 + p;
        for (let kind = 0; kind < KIND_COUNT; kind++) {
          waiting[own * KIND_COUNT + kind] += waiting[pool * KIND_COUNT + kind];
          waiting[pool * KIND_COUNT + kind] = 0;
        }
        for (let k = 0; k < AGED; k++) {
          aged[own * AGED + k] += aged[pool * AGED + k];
          aged[pool * AGED + k] = 0;
        }
      }
    }
  };

  const weightOf = (r: number, monthOfYear: number): number => n[calendar.at + r * calendar.cols + monthOfYear - 1];

  /** Calendar hours of the month, by its weights, and a twelfth of the year's beside them. */
  const splitCalendar = (v: number, yearly: number, monthOfYear: number): void => {
    const own = v * a.stride;
    let month = yearly * weightOf(0, monthOfYear);
    let even = yearly * evenly[0];
    for (let p = 0; p < a.pools; p++) {
      const r = a.owning + p;
      const part = yearly * weightOf(r, monthOfYear) * takesOver[r];
      const evenPart = yearly * evenly[r] * takesOver[r];
      arising[(own + 1 + p) * KIND_COUNT + CALENDAR] = part;
      smoothCalendar[own + 1 + p] = evenPart;
      month -= part;
      even -= evenPart;
    }
    arising[own * KIND_COUNT + CALENDAR] = month;
    smoothCalendar[own] = even;
  };

  const requestsOf = (v: number, expected: boolean): void => {
    let yearly = 0;
    for (let t = 0; t < a.tiers; t++)
      yearly += requestSum[v * a.tiers + t] * n[tiers.at + t * tiers.cols + TIER.requests];
    const markets = 1 + n[g + GENERAL.requestSlope] * state[STATE.drawdown];
    const mean = ((yearly * n[g + GENERAL.requestsPerYear]) / 12) * markets + chasers[v];
    const u = expected ? 0 : uniform(requestKeys[2 * v], requestKeys[2 * v + 1], 0, state[STATE.month]);
    requestCount[v] = expected ? mean : poisson(u, mean);
    split(v, REQUESTS, requestCount[v] * n[g + GENERAL.requestHours], ROLE.requests);
  };
=======
  const split = makeSplit(a);
  const takeBack = makeTakeBack(a);
  const requestWork = makeRequestWork(a);
  const calendarWork = makeCalendarWork(a);
  const otherWork = makeOtherWork(a);
>>>>>>> abb430c (Seasons, protected hours, requests by tier, calendars of a tier's own, teams, offboarding and other work)

  const bookWork = (v: number, expected: boolean): void => {
    const households = (book[v] / 12) * a.constants[CONSTANT.rework];
    requestWork(v, expected);
    split(v, OPERATIONS, households * n[g + GENERAL.paperworkHours], roles.at + ROLE.paperwork, roles.cols);
    split(v, OPERATIONS, households * n[g + GENERAL.investmentHours], roles.at + ROLE.investment, roles.cols);
    split(v, ONBOARDING, onboardingSum[v], roles.at + ROLE.onboarding, roles.cols);
    calendarWork(v, state[STATE.calendarMonth]);
  };

  /** Hours that prospects at the meeting stage ask for this month, each a part of its channel's hours. */
  const pipeline = (expected: boolean): number => {
    let hours = 0;
    if (expected) {
      for (let c = 0; c < a.channels; c++)
        hours += rates.arrivals(c) * rates.of(c, CHANNEL.toMeeting) * rates.of(c, CHANNEL.prospectHours);
      return hours;
    }
    const count = state[STATE.prospects];
    for (let i = 0; i < count; i++) hours += prospect.hours[i];
    return hours;
  };

  /** Prospects and projects are the advisors' together, in proportion to their hours. */
  const shared = (expected: boolean): void => {
    const prospects = pipeline(expected);
    const projects =
      state[STATE.searches] * n[g + GENERAL.searchHours] + state[STATE.ramping] * n[g + GENERAL.trainingHours];
    let all = 0;
    for (let v = 0; v < a.advisors; v++) all += available[v];
    for (let v = 0; v < a.advisors; v++) {
      const part = all > 0 ? available[v] / all : 0;
      const role = a.roleOf(v);
      const standing = n[roles.at + role * roles.cols + ROLE.businessDevelopment] / 12;
      businessDevelopment[v] = available[v] > 0 ? standing : 0;
      const own = v * a.stride * KIND_COUNT;
      arising[own + PROSPECTING] = prospects * part + businessDevelopment[v];
      arising[own + PROJECTS] = projects * part;
    }
  };

  /** Sums by centre, with the calendar as it falls and evened out. */
  const sumUp = (): void => {
    for (let c = 0; c < a.centres; c++) {
      const pooled = c >= a.advisors;
      const first = pooled ? 1 + c - a.advisors : c * a.stride;
      const count = pooled ? a.advisors : 1;
      let hours = overhead[c];
      let even = 0;
      for (let k = 0; k < count; k++) {
        const q = first + k * a.stride;
        for (let kind = 1; kind < KIND_COUNT; kind++) hours += arising[q * KIND_COUNT + kind];
        even += smoothCalendar[q] - arising[q * KIND_COUNT + CALENDAR];
      }
      arisingOf[c] = hours;
      smoothOf[c] = hours + even;
    }
    const slot = state[STATE.month] % WINDOW;
    for (let v = 0; v < a.advisors; v++) recentArising[v * WINDOW + slot] = arisingOf[v];
  };

  return (expected: boolean): void => {
    clear(arising);
    clear(smoothCalendar);
    takeBack();
    // the opening asks what the first month will, of everybody who is there and nobody new
    tally.sumOnboarding(state[STATE.month] + Number(expected), Number(expected));
    for (let v = 0; v < a.advisors; v++) bookWork(v, expected);
    shared(expected);
    otherWork();
    sumUp();
    if (expected) for (let v = 0; v < a.advisors; v++) recentArising.fill(arisingOf[v], v * WINDOW, (v + 1) * WINDOW);
  };
};
