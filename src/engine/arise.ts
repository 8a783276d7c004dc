import { CHANNEL, GENERAL, ROLE } from '../plan/layout.ts';
import { type Arena, WINDOW } from './arena.ts';
import { makeCalendarWork } from './calendarWork.ts';
import type { ChannelRates } from './channelRates.ts';
import { clear } from './clear.ts';
import { FORCE } from './force.ts';
import { makeIntroducedWork } from './introducedWork.ts';
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
export const makeArise = (a: Arena, rates: ChannelRates) => {
  const { numbers: n, state, arising, smoothCalendar, book, onboardingSum, prospect } = a;
  const { businessDevelopment, available, overhead, arisingOf, smoothOf, recentArising } = a;
  const g = a.table('general').at;
  const roles = a.table('roles');
  const { begun, count, used, first, queues } = a.desks;
  const tally = a.once(makeTally);
  const split = a.once(makeSplit);
  const takeBack = makeTakeBack(a);
  const requestWork = makeRequestWork(a);
  const calendarWork = makeCalendarWork(a);
  const otherWork = makeOtherWork(a);
  const introducedWork = makeIntroducedWork(a);

  const bookWork = (v: number, expected: boolean): void => {
    const households = (book[v] / 12) * a.constants[CONSTANT.rework] * a.force[FORCE.rework];
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
    for (let v = 0; v < begun[0]; v++) all += available[v];
    for (let v = 0; v < begun[0]; v++) {
      const part = all > 0 ? available[v] / all : 0;
      const role = a.roleOf(v);
      const standing = n[roles.at + role * roles.cols + ROLE.businessDevelopment] / 12;
      businessDevelopment[v] = available[v] > 0 ? standing : 0;
      const own = v * a.stride * KIND_COUNT;
      arising[own + PROSPECTING] = prospects * part + businessDevelopment[v];
      arising[own + PROJECTS] = projects * part + a.reviewing[v];
    }
  };

  /** Sums by centre, with the calendar as it falls and evened out. */
  const sumUp = (): void => {
    clear(arisingOf);
    clear(smoothOf);
    for (let i = 0; i < count[0]; i++) {
      const c = used[i];
      let hours = overhead[c];
      let even = 0;
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) {
        for (let kind = 1; kind < KIND_COUNT; kind++) hours += arising[q * KIND_COUNT + kind];
        even += smoothCalendar[q] - arising[q * KIND_COUNT + CALENDAR];
      }
      arisingOf[c] = hours;
      smoothOf[c] = hours + even;
    }
    const slot = (state[STATE.month] | 0) % WINDOW;
    for (let v = 0; v < begun[0]; v++) recentArising[v * WINDOW + slot] = arisingOf[v];
  };

  return (expected: boolean): void => {
    clear(arising, begun[0] * a.stride * KIND_COUNT);
    clear(smoothCalendar, begun[0] * a.stride);
    takeBack();
    // the opening asks what the first month will, of everybody who is there and nobody new
    tally.sumOnboarding(state[STATE.month] + Number(expected), Number(expected));
    for (let v = 0; v < begun[0]; v++) bookWork(v, expected);
    shared(expected);
    otherWork();
    introducedWork();
    sumUp();
    if (expected) for (let v = 0; v < a.advisors; v++) recentArising.fill(arisingOf[v], v * WINDOW, (v + 1) * WINDOW);
  };
};
