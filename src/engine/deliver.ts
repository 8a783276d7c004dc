import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import {
  AGED_KINDS,
  AGES_KEPT,
  CALENDAR,
  KIND_COUNT,
  ONBOARDING,
  OPERATIONS,
  OTHER,
  OVERHEAD,
  PROJECTS,
  PROSPECTING,
  REQUESTS,
} from './kinds.ts';
import { makeOwnUniform } from './lifetime.ts';
import { FADED } from './prospects.ts';
import { makeProtect } from './protect.ts';
import { STATE } from './state.ts';

/**
 * Step 6c: each centre works through the kinds in their order with the hours it has. What is left waits; reviews and
 * onboarding more than the allowed months late are missed; overhead and standing business development lapse.
 */
export const makeDeliver = (a: Arena) => {
  const {
    numbers: n,
    state,
    overhead,
    available,
    left,
    waiting,
    delivered,
    aged,
    relieving,
    rho,
    businessDevelopment,
    missed,
    prospect,
    kept,
    effort,
  } = a;
  const g = a.table('general').at;
  const fadingOf = makeOwnUniform(a)('fading');
  const protect = makeProtect(a);
  const protects = a.table('protected').rows > 0;
  const roleOf = (c: number): number => (c < a.advisors ? a.roleOf(c) : a.owning + c - a.advisors);
  let first = 0;
  let step = 0;
  let count = 0;

  const needOf = (kind: number): number => {
    let need = 0;
    for (let k = 0; k < count; k++) need += waiting[(first + k * step) * KIND_COUNT + kind];
    return need;
  };

  /** Serves one kind of a centre's queues alike, as far as its hours go. */
  const serve = (c: number, kind: number): void => {
    const need = needOf(kind);
    if (need <= 0) return;
    const part = need <= left[c] ? 1 : left[c] / need;
    for (let k = 0; k < count; k++) {
      const at = (first + k * step) * KIND_COUNT + kind;
      const hours = waiting[at] * part;
      delivered[at] += hours;
      waiting[at] = part === 1 ? 0 : waiting[at] - hours;
    }
    left[c] = part === 1 ? left[c] - need : 0;
  };

  /** The common case: there are hours for everything that is due, whatever its age. */
  const serveAll = (c: number, j: number, kind: number, need: number): void => {
    for (let k = 0; k < count; k++) {
      const q = first + k * step;
      delivered[q * KIND_COUNT + kind] += waiting[q * KIND_COUNT + kind];
      waiting[q * KIND_COUNT + kind] = 0;
      for (let age = 0; age < AGES_KEPT; age++) aged[(q * 2 + j) * AGES_KEPT + age] = 0;
    }
    left[c] -= need;
  };

  /** Serves onboarding or calendar, oldest first, and misses what has waited too long. */
  const serveAged = (c: number, j: number): void => {
    const kind = AGED_KINDS[j];
    const need = needOf(kind);
    if (need <= left[c]) {
      serveAll(c, j, kind, need);
      return;
    }
    const latest = n[g + GENERAL.maxLateMonths];
    for (let age = AGES_KEPT - 1; age >= 0; age--) {
      let due = 0;
      for (let k = 0; k < count; k++) due += aged[((first + k * step) * 2 + j) * AGES_KEPT + age];
      if (due <= 0) continue;
      const part = due <= left[c] ? 1 : left[c] / due;
      for (let k = 0; k < count; k++) {
        const q = first + k * step;
        const at = (q * 2 + j) * AGES_KEPT + age;
        delivered[q * KIND_COUNT + kind] += aged[at] * part;
        aged[at] = part === 1 ? 0 : aged[at] * (1 - part);
        if (age < latest) continue;
        if (kind === CALENDAR) state[STATE.missedHours] += aged[at];
        missed[Math.floor(q / a.stride)] += aged[at];
        aged[at] = 0;
      }
      left[c] = Math.max(0, left[c] - due * part);
    }
    for (let k = 0; k < count; k++) {
      const q = first + k * step;
      const at = (q * 2 + j) * AGES_KEPT;
      // the oldest are gone by now, unless nothing is ever too late
      aged[at + AGES_KEPT - 1] += aged[at + AGES_KEPT - 2];
      for (let age = AGES_KEPT - 2; age > 0; age--) aged[at + age] = aged[at + age - 1];
      aged[at] = 0;
      waiting[q * KIND_COUNT + kind] = aged[at + 1] + aged[at + 2] + aged[at + 3];
    }
  };

  /** Hours of later kinds that are kept from requests fill the day as much as the work before them. */
  const keepFor = (c: number): number => {
    let hours = 0;
    if (protects) for (let kind = PROSPECTING; kind < KIND_COUNT; kind++) hours += kept[c * KIND_COUNT + kind];
    return hours;
  };

  /** Load of kinds 1 to 5 after relief over available hours: how full the day is when a request comes in. */
  const crowd = (c: number): void => {
    let hours = overhead[c] + keepFor(c);
    for (let kind = REQUESTS; kind <= CALENDAR; kind++) hours += needOf(kind) + relieving[c * KIND_COUNT + kind];
    rho[c] = available[c] > 0 ? Math.min(0.999, hours / available[c]) : 0.999;
  };

  /** Prospects first, oldest first; a prospect not fully served stays where it is, or fades. Then standing work. */
  const prospecting = (): void => {
    let hours = 0;
    for (let v = 0; v < a.advisors; v++) hours += left[v];
    const all = hours;
    const prospects = state[STATE.prospects];
    const month = state[STATE.month];
    const waits = n[g + GENERAL.crowding] === 1;
    let given = 0;
    for (let i = 0; i < prospects; i++) {
      const need = prospect.hours[i] * effort[PROSPECTING]; // the same for every advisor
      const part = Math.min(need, hours);
      hours -= part;
      given += part;
      if (part >= need || !waits) prospect.progress[i] += 1;
      else if (fadingOf(1 + prospect.channel[i], prospect.entity[i], month) < n[g + GENERAL.fading])
        prospect.cycle[i] = FADED;
    }
    state[STATE.pipelineDelivered] = given;
    let standing = 0;
    let done = 0;
    for (let v = 0; v < a.advisors; v++) {
      const share = all > 0 ? given * (left[v] / all) : 0;
      const rest = Math.min(businessDevelopment[v], Math.max(0, left[v] - share));
      const at = v * a.stride * KIND_COUNT + PROSPECTING;
      delivered[at] = share + rest;
      waiting[at] = 0;
      left[v] = Math.max(0, left[v] - share - rest);
      standing += businessDevelopment[v];
      done += rest;
    }
    state[STATE.delivered] = standing > 0 ? done / standing : 1;
  };

  /** Hours kept for a kind are there again when its turn comes. */
  const release = (c: number, kind: number): void => {
    if (protects) left[c] += kept[c * KIND_COUNT + kind];
  };

  const queuesOf = (c: number): void => {
    const pooled = c >= a.advisors;
    first = pooled ? 1 + c - a.advisors : c * a.stride;
    step = a.stride;
    count = pooled ? a.advisors : 1;
  };

  return (): void => {
    clear(delivered);
    clear(missed);
    state[STATE.missedHours] = 0;
    for (let c = 0; c < a.centres; c++) {
      queuesOf(c);
      let helping = 0;
      if (c >= a.advisors) for (let kind = 0; kind < KIND_COUNT; kind++) helping += relieving[c * KIND_COUNT + kind];
      const administration = Math.min(overhead[c], available[c]);
      left[c] = Math.max(0, available[c] - administration - helping);
      if (protects) protect(c, roleOf(c), count, step, first);
      crowd(c);
      serve(c, REQUESTS);
      release(c, OPERATIONS);
      serve(c, OPERATIONS);
      release(c, ONBOARDING);
      serveAged(c, 0);
      release(c, CALENDAR);
      serveAged(c, 1);
      relieving[c * KIND_COUNT + OVERHEAD] = administration;
    }
    for (let v = 0; v < a.advisors; v++) release(v, PROSPECTING);
    prospecting();
    for (let c = 0; c < a.centres; c++) {
      queuesOf(c);
      release(c, PROJECTS);
      serve(c, PROJECTS);
      release(c, OTHER);
      serve(c, OTHER);
    }
  };
};
