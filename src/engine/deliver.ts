import { floats } from '../math/floats.ts';
import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import {
  AGES_KEPT,
  agedAt,
  CALENDAR,
  KIND_COUNT,
  ONBOARDING,
  OTHER,
  OVERHEAD,
  PROJECTS,
  PROSPECTING,
  REQUESTS,
} from './kinds.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
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
    behind,
  } = a;
  const g = a.table('general').at;
  const own = a.once(makeOwnUniform);
  const protect = makeProtect(a);
  const protects = a.table('protected').rows > 0;
  const { role, first, queues, begun, count, used } = a.desks;
  const hop = a.stride * KIND_COUNT; // from a kind of one queue to the same of the next
  /** Hours that wait for each centre when the month's work begins, by kind. */
  const needs = floats(a.centres * KIND_COUNT);

  /** There are hours for all that waits of a kind, whatever its age. */
  const finish = (c: number, kind: number): void => {
    for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) {
      const at = q * KIND_COUNT + kind;
      delivered[at] = waiting[at];
      waiting[at] = 0;
      if (kind !== ONBOARDING && kind !== CALENDAR) continue;
      const bucket = agedAt(q, kind);
      for (let age = 0; age < AGES_KEPT; age++) aged[bucket + age] = 0;
    }
  };

  /** Serves one kind of a centre's queues alike with the hours that are left. */
  const serveAlike = (c: number, kind: number): void => {
    const part = left[c] / needs[c * KIND_COUNT + kind];
    for (let k = 0, at = first[c] * KIND_COUNT + kind; k < queues[c]; k++, at += hop) {
      delivered[at] = waiting[at] * part;
      waiting[at] -= delivered[at];
    }
    left[c] = 0;
  };

  /** Serves onboarding or calendar with the hours that are left, oldest first, and misses what has waited too long. */
  const serveByAge = (c: number, kind: number): void => {
    const latest = n[g + GENERAL.maxLateMonths];
    for (let age = AGES_KEPT - 1; age >= 0; age--) {
      let due = 0;
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) due += aged[agedAt(q, kind) + age];
      if (due <= 0) continue;
      const part = due <= left[c] ? 1 : left[c] / due;
      for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) {
        const at = agedAt(q, kind) + age;
        delivered[q * KIND_COUNT + kind] += aged[at] * part;
        aged[at] = part === 1 ? 0 : aged[at] * (1 - part);
        if (age < latest) continue;
        if (kind === CALENDAR) state[STATE.missedHours] += aged[at];
        missed[Math.floor(q / a.stride)] += aged[at];
        aged[at] = 0;
      }
      left[c] = Math.max(0, left[c] - due * part);
    }
    for (let k = 0, q = first[c]; k < queues[c]; k++, q += a.stride) {
      const at = agedAt(q, kind);
      // the oldest are gone by now, unless nothing is ever too late
      aged[at + AGES_KEPT - 1] += aged[at + AGES_KEPT - 2];
      for (let age = AGES_KEPT - 2; age > 0; age--) aged[at + age] = aged[at + age - 1];
      aged[at] = 0;
      waiting[q * KIND_COUNT + kind] = aged[at + 1] + aged[at + 2] + aged[at + 3];
    }
  };

  /** Works through one kind of what waits at a centre, as far as its hours go. */
  const serve = (c: number, kind: number): void => {
    const need = needs[c * KIND_COUNT + kind];
    const byAge = kind === ONBOARDING || kind === CALENDAR;
    if (need <= 0 && !byAge) return;
    if (need <= left[c]) {
      finish(c, kind);
      left[c] -= need;
      return;
    }
    behind[c] = 1;
    if (byAge) serveByAge(c, kind);
    else serveAlike(c, kind);
  };

  const lookAt = (c: number): void => {
    for (let kind = REQUESTS; kind < KIND_COUNT; kind++) {
      let hours = 0;
      for (let k = 0, at = first[c] * KIND_COUNT + kind; k < queues[c]; k++, at += hop) hours += waiting[at];
      needs[c * KIND_COUNT + kind] = hours;
    }
  };

  /** What clients wait for: kinds 1 to 4, with the hours that administration and help for others leave. */
  const serveClients = (c: number): void => {
    const own = c * KIND_COUNT;
    behind[c] = 0;
    lookAt(c);
    let helping = 0;
    if (c >= a.advisors) for (let kind = 0; kind < KIND_COUNT; kind++) helping += relieving[own + kind];
    const administration = Math.min(overhead[c], available[c]);
    left[c] = Math.max(0, available[c] - administration - helping);
    let load = overhead[c];
    if (protects) {
      protect(c, role[c], needs);
      // hours of later kinds that are kept from requests fill the day as much as the work before them
      let later = 0;
      for (let kind = PROSPECTING; kind < KIND_COUNT; kind++) later += kept[own + kind];
      load += later;
    }
    for (let kind = REQUESTS; kind <= CALENDAR; kind++) load += needs[own + kind] + relieving[own + kind];
    // load of kinds 1 to 5 after relief over available hours: how full the day is when a request comes in
    rho[c] = available[c] > 0 ? Math.min(0.999, load / available[c]) : 0.999;
    for (let kind = REQUESTS; kind <= CALENDAR; kind++) {
      if (protects && kind > REQUESTS) left[c] += kept[own + kind];
      serve(c, kind);
    }
    relieving[own + OVERHEAD] = administration;
  };

  /** Prospects first, oldest first; a prospect not fully served stays where it is, or fades. Then standing work. */
  const prospecting = (): void => {
    let hours = 0;
    for (let v = 0; v < begun[0]; v++) hours += left[v];
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
      else if (own(OWN.fading, 1 + prospect.channel[i], prospect.entity[i], month) < n[g + GENERAL.fading])
        prospect.cycle[i] = FADED;
    }
    state[STATE.pipelineDelivered] = given;
    let standing = 0;
    let done = 0;
    for (let v = 0; v < begun[0]; v++) {
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

  return (): void => {
    clear(delivered, begun[0] * hop);
    clear(missed);
    state[STATE.missedHours] = 0;
    for (let i = 0; i < count[0]; i++) serveClients(used[i]);
    for (let v = 0; v < begun[0]; v++) release(v, PROSPECTING);
    prospecting();
    for (let i = 0; i < count[0]; i++) {
      for (let kind = PROJECTS; kind <= OTHER; kind++) {
        release(used[i], kind);
        serve(used[i], kind);
      }
    }
  };
};
