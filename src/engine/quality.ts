import { exp } from '../math/exp.ts';
import { floats } from '../math/floats.ts';
import { GENERAL } from '../plan/layout.ts';
import { type Arena, WINDOW } from './arena.ts';
import { FORCE } from './force.ts';
import { CALENDAR, KIND_COUNT, ONBOARDING, REQUESTS } from './kinds.ts';
import { CONSTANT, STATE } from './state.ts';

const LONGEST_WAIT = 168; // hours: beyond a week of days the formula says nothing
const DAY = 8;
const BACKLOG_DAYS = 21; // working days of a month
const [PUNCTUAL, WAIT, BACKLOG, DONE] = [0, 1, 2, 3];

/**
 * Step 6d: how well the month's work was done for each advisor's households, whoever did it, and quality moves towards
 * that. Within the month requests wait as in M/M/1.
 */
export const makeQuality = (a: Arena) => {
  const {
    numbers: n,
    state,
    arising,
    delivered,
    waiting,
    relieved,
    passedOn,
    rho,
    quality,
    chasers,
    requestCount,
    punctual,
    effort,
    force,
    missed,
  } = a;
  const g = a.table('general').at;

  const requestHours = (c: number): number => n[g + GENERAL.requestHours] * effort[c * KIND_COUNT + REQUESTS];

  /** Share of requests answered within the promise at a centre, were all delivered. */
  const withinPromise = (c: number): number =>
    1 - rho[c] * exp((-(1 - rho[c]) * n[g + GENERAL.promiseHours]) / requestHours(c));

  // sums of one advisor's requests; a `let` of the closure that holds a double would be allocated anew at each change
  const sums = floats(4);

  /** Weighs the answers of one centre to an advisor's requests. */
  const answer = (c: number, weight: number, share: number): void => {
    sums[PUNCTUAL] += weight * withinPromise(c) * share;
    sums[WAIT] += weight * Math.min(requestHours(c) / (1 - rho[c]), LONGEST_WAIT);
  };

  /** Hours of the advisor's requests that arose; fills the sums above. */
  const requestsOf = (v: number): number => {
    let arose = 0;
    sums[PUNCTUAL] = 0;
    for (let j = 0; j < a.stride; j++) {
      const at = (v * a.stride + j) * KIND_COUNT + REQUESTS;
      const asked = arising[at];
      arose += asked;
      const all = delivered[at] + waiting[at] + relieved[at];
      sums[BACKLOG] += waiting[at];
      sums[DONE] += delivered[at] + relieved[at];
      if (all <= 0) continue;
      const stayed = delivered[at] + waiting[at];
      const share = stayed > 0 ? delivered[at] / stayed : 1;
      if (asked > 0) answer(j === 0 ? v : a.advisors + j - 1, (asked * stayed) / all, share);
      // what was passed on is answered at the helper's pace
      if (asked > 0 && relieved[at] > 0 && j === 0) {
        for (let p = 0; p < a.pools; p++) {
          const part = passedOn[v * a.pools + p] / relieved[at];
          if (part > 0) answer(a.advisors + p, (asked * relieved[at] * part) / all, 1);
        }
      } else if (asked > 0 && relieved[at] > 0) answer(a.advisors + j - 1, (asked * relieved[at]) / all, 1);
    }
    return arose;
  };

  /** Puts the month's calendar and onboarding, arisen and done, in the window; returns the hours that arose. */
  const calendarOf = (v: number, slot: number): number => {
    let arose = 0;
    let done = 0;
    for (let j = 0; j < a.stride; j++) {
      const at = (v * a.stride + j) * KIND_COUNT;
      arose += arising[at + CALENDAR] + arising[at + ONBOARDING];
      done +=
        delivered[at + CALENDAR] + relieved[at + CALENDAR] + delivered[at + ONBOARDING] + relieved[at + ONBOARDING];
    }
    punctual[(v * 2 + 0) * WINDOW + slot] = arose;
    punctual[(v * 2 + 1) * WINDOW + slot] = done;
    return arose;
  };

  const windowSum = (v: number, which: number): number => {
    const at = (v * 2 + which) * WINDOW;
    return punctual[at] + punctual[at + 1] + punctual[at + 2];
  };

  /** Part of all the work for an advisor's households, new and waiting, that was done this month; negative where there was none. */
  const servedPart = (v: number): number => {
    let done = 0;
    let rest = missed[v];
    for (let j = 0; j < a.stride; j++) {
      const at = (v * a.stride + j) * KIND_COUNT;
      for (let kind = REQUESTS; kind <= CALENDAR; kind++) {
        done += delivered[at + kind] + relieved[at + kind];
        rest += waiting[at + kind];
      }
    }
    return done + rest > 0 ? done / (done + rest) : -1;
  };

  /** What quality moves towards; negative in a month that says nothing of it. */
  const judged = (v: number, requests: number, onTime: number, calendar: number): number => {
    if (n[g + GENERAL.qualityServed] === 1) return servedPart(v);
    if (requests + calendar <= 0) return -1;
    const due = windowSum(v, 0);
    const done = due > 0 ? Math.min(1, windowSum(v, 1) / due) : 1;
    return (requests * onTime + calendar * done) / (requests + calendar);
  };

  return (): void => {
    const slot = (state[STATE.month] | 0) % WINDOW;
    const move = a.constants[CONSTANT.qualityMove];
    let wait = 0;
    let asked = 0;
    sums[BACKLOG] = 0;
    sums[DONE] = 0;
    for (let v = 0; v < a.desks.begun[0]; v++) {
      sums[WAIT] = 0;
      const requests = requestsOf(v);
      const calendar = calendarOf(v, slot);
      const onTime = requests > 0 ? sums[PUNCTUAL] / requests : 0;
      const x = judged(v, requests, onTime, calendar);
      chasers[v] = n[g + GENERAL.chasers] * force[FORCE.chasers] * (1 - onTime) * (requests > 0 ? requestCount[v] : 0);
      wait += sums[WAIT];
      asked += requests;
      if (x >= 0) quality[v] += move * (x - quality[v]);
    }
    const backlogDays = sums[BACKLOG] > 0 && sums[DONE] > 0 ? (BACKLOG_DAYS * sums[BACKLOG]) / sums[DONE] : 0;
    a.signals[a.signal.responseDays] = asked > 0 ? wait / asked / DAY + backlogDays : Number.NaN;
  };
};
