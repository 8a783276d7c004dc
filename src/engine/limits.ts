import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { EVENT_KINDS } from '../plan/eventKinds.ts';
import { EVENT, GENERAL, ROLE } from '../plan/layout.ts';
import { NEVER } from '../plan/runner.ts';
import type { Arena } from './arena.ts';
import { makeIsOpen } from './isOpen.ts';
import { STATE } from './state.ts';

const LONGEST_WINDOW = 12;
const kindOf = (name: (typeof EVENT_KINDS)[number]): number => EVENT_KINDS.indexOf(name);
const KIND = {
  target: kindOf('target'),
  goal: kindOf('goal'),
  cashOut: kindOf('cashOut'),
  reviewMissed: kindOf('reviewMissed'),
  hire: kindOf('hire'),
  policy: kindOf('policy'),
  refused: kindOf('refused'),
  policyTrue: kindOf('policyTrue'),
} as const;
const LEVEL = -1; // utilization of an advisor, role or the firm passes a limit

/**
 * Step 8a: first passages. Utilization is averaged over a full window of months, calendar work counted as a twelfth of
 * its year; what is over a limit before the first month has happened already and is neither a hit nor at risk. An
 * advisor whose seat ends first is censored: minus the last month at work.
 */
export const makeLimits = (a: Arena) => {
  const { numbers: n, state, smoothOf, available, ring, filled, eventMonths, hired } = a;
  const { present, searching, stints } = a;
  const { begun } = a.desks;
  const g = a.table('general').at;
  const events = a.table('events');
  const roles = a.table('roles');
  const slots = a.advisors + a.roles;
  /** Mean utilization of each advisor and role, then of the firm; negative where there is none to speak of. */
  const level = floats(slots + 1);

  const kinds = ints(events.rows);
  const slotOf = ints(events.rows);
  const limitAt = ints(events.rows);
  /** The advisor an event is of, -1 for those of roles and the firm. */
  const seatOf = ints(events.rows);
  for (let e = 0; e < events.rows; e++) {
    const at = events.at + e * events.cols;
    const kind = EVENT_KINDS[n[at + EVENT.kind]];
    const index = n[at + EVENT.index];
    const ofLevel = kind.startsWith('warning') || kind.startsWith('capacity');
    kinds[e] = ofLevel ? LEVEL : n[at + EVENT.kind];
    limitAt[e] = g + (kind.startsWith('warning') ? GENERAL.capacityWarning : GENERAL.capacityLimit);
    if (kind.endsWith('Firm')) slotOf[e] = slots;
    else slotOf[e] = kind.endsWith('Role') ? a.advisors + index : index;
    seatOf[e] = kind.endsWith('Seat') ? index : -1;
  }

  /** Events that are known when they happen; targets and goals are found in the columns. */
  const atOnce = [...kinds.keys()].filter((e) => kinds[e] !== KIND.target && kinds[e] !== KIND.goal);
  /** Those that have not happened yet in the trial, and how many they are. */
  const awaited = ints(atOnce.length);
  const still = ints(1);

  /** Smoothed hours over available hours of one advisor or role; negative when nobody is there. */
  const ratioOf = (slot: number): number => {
    if (slot < a.advisors) return available[slot] > 0 ? smoothOf[slot] / available[slot] : -1;
    const r = slot - a.advisors;
    if (r >= a.owning) {
      const c = a.advisors + r - a.owning;
      return available[c] > 0 ? smoothOf[c] / available[c] : -1;
    }
    let hours = 0;
    let open = 0;
    for (let v = 0; v < begun[0]; v++) {
      if (a.roleOf(v) !== r) continue;
      hours += smoothOf[v];
      open += available[v];
    }
    return open > 0 ? hours / open : -1;
  };

  /** Mean over a full window, negative while the window is not full. */
  const meanOf = (slot: number, window: number): number => {
    if (filled[slot] < window) return -1;
    let sum = 0;
    let at = slot * LONGEST_WINDOW + ((filled[slot] - 1) % LONGEST_WINDOW);
    for (let k = 0; k < window; k++) {
      sum += ring[at];
      at = at === slot * LONGEST_WINDOW ? at + LONGEST_WINDOW - 1 : at - 1;
    }
    return sum / window;
  };

  /** Puts the month's ratios in their windows and takes the means. */
  const push = (): void => {
    const window = n[g + GENERAL.capacityWindow];
    for (let slot = 0; slot < slots; slot++) {
      if (slot >= begun[0] && slot < a.advisors) continue; // never at work: as at the opening
      const ratio = ratioOf(slot);
      if (ratio < 0) {
        filled[slot] = 0;
        level[slot] = -1;
        continue;
      }
      ring[slot * LONGEST_WINDOW + (filled[slot] % LONGEST_WINDOW)] = ratio;
      filled[slot] += 1;
      level[slot] = meanOf(slot, window);
    }
  };

  const serving = [...Array(a.roles).keys()].filter((r) => n[roles.at + r * roles.cols + ROLE.servesClients] === 1);
  const servingSlots = ints(serving.length, (k) => a.advisors + serving[k]);

  /** The firm is as full as the fullest of the roles that serve clients. */
  const levelFirm = (): void => {
    let most = -1;
    for (let k = 0; k < servingSlots.length; k++) most = Math.max(most, level[servingSlots[k]]);
    level[slots] = most;
  };

  const isOpen = a.once(makeIsOpen);
  const isFull = (): boolean => {
    for (let v = 0; v < begun[0]; v++) if (isOpen(v)) return false;
    return true;
  };

  const happened = (e: number): boolean => {
    const kind = kinds[e];
    if (kind === LEVEL) return level[slotOf[e]] >= n[limitAt[e]];
    if (kind === KIND.cashOut) return state[STATE.cash] < 0;
    if (kind === KIND.reviewMissed) return state[STATE.missedHours] > 1e-9; // more than rounding
    if (kind === KIND.hire) return hired[slotOf[e]] > 0;
    if (kind === KIND.policy) return a.firstFired[slotOf[e]] > 0;
    if (kind === KIND.policyTrue) return a.held[slotOf[e]] > 0 || a.firstFired[slotOf[e]] > 0;
    if (kind === KIND.refused) return a.firstRefused[slotOf[e]] > 0;
    return isFull();
  };

  /** Somebody held the seat, nobody does, and nobody is looked for. */
  const hasEnded = (seat: number): boolean => stints[seat] > 0 && present[seat] === 0 && searching[seat] === 0;

  /** Who has gone without the event is lost from sight after the last month at work; after month 1 at the earliest. */
  const lost = (month: number): number => -Math.max(1, month - 1);

  const mark = (month: number): void => {
    let kept = 0;
    for (let i = 0; i < still[0]; i++) {
      const e = awaited[i];
      if (happened(e)) eventMonths[e] = month;
      else if (seatOf[e] >= 0 && hasEnded(seatOf[e])) eventMonths[e] = lost(month);
      else awaited[kept++] = e;
    }
    still[0] = kept;
  };

  const open = (): void => {
    for (let slot = 0; slot < slots; slot++) {
      filled[slot] = 0;
      level[slot] = ratioOf(slot);
    }
    levelFirm();
    eventMonths.fill(NEVER);
    awaited.set(atOnce);
    still[0] = atOnce.length;
    mark(0);
  };

  const month = (): void => {
    push();
    levelFirm();
    mark(state[STATE.month]);
  };

  return { open, month };
};
