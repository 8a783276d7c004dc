import { GENERAL, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { KIND_COUNT, OVERHEAD } from './kinds.ts';
import { STATE } from './state.ts';

/** Step 8b: says the month's figures, in the order of the plan's signals; steps before have said some themselves. */
export const makeSignals = (a: Arena) => {
  const {
    numbers: n,
    state,
    signals,
    signal: at,
    available,
    overhead,
    arising,
    arisingOf,
    delivered,
    waiting,
    relieving,
  } = a;
  const { book, quality, seatsOf } = a;
  const { segment } = a.home;
  const { role, first, queues, count, used } = a.desks;
  const g = a.table('general').at;
  const tiers = a.table('tiers');

  /** Sums one centre's queues, by kind for the firm and over kinds for its role. */
  const sumCentre = (c: number, r: number): void => {
    let done = 0;
    let waits = 0;
    signals[at.kindArising + OVERHEAD] += overhead[c];
    for (let k = 0; k < KIND_COUNT; k++) {
      let doneOfKind = relieving[c * KIND_COUNT + k];
      for (let j = 0, q = first[c] * KIND_COUNT + k; j < queues[c]; j++, q += a.stride * KIND_COUNT) {
        signals[at.kindArising + k] += arising[q];
        signals[at.kindBacklog + k] += waiting[q];
        doneOfKind += delivered[q];
        waits += waiting[q];
      }
      signals[at.kindDelivered + k] += doneOfKind;
      done += doneOfKind;
    }
    signals[at.roleArising + r] += arisingOf[c];
    signals[at.roleDelivered + r] += done;
    signals[at.roleAvailable + r] += available[c];
    signals[at.roleBacklog + r] += waits;
    if (c < a.advisors) signals[at.advisorBacklog + c] = waits;
  };

  const sums = (): void => {
    for (let k = 0; k < KIND_COUNT; k++) {
      signals[at.kindArising + k] = 0;
      signals[at.kindDelivered + k] = 0;
      signals[at.kindBacklog + k] = 0;
    }
    for (let r = 0; r < a.roles; r++) {
      signals[at.roleArising + r] = 0;
      signals[at.roleDelivered + r] = 0;
      signals[at.roleAvailable + r] = 0;
      signals[at.roleBacklog + r] = 0;
      signals[at.roleSeats + r] = seatsOf[r];
    }
    for (let i = 0; i < count[0]; i++) sumCentre(used[i], role[used[i]]);
  };

  const advisors = (): void => {
    let served = 0;
    let all = 0;
    for (let v = 0; v < a.advisors; v++) {
      signals[at.advisorHouseholds + v] = book[v];
      signals[at.advisorArising + v] = arisingOf[v];
      signals[at.advisorAvailable + v] = available[v];
      signals[at.advisorQuality + v] = quality[v];
      served += book[v] * quality[v];
      all += book[v];
    }
    signals[at.serviceQuality] = all > 0 ? served / all : quality[0];
  };

  /** Missed calendar hours as review meetings: at the firm's mean hours for each meeting of its calendar. */
  const missedReviews = (): number => {
    const hours = state[STATE.missedHours];
    if (hours <= 0) return 0;
    let yearly = 0;
    let meetings = 0;
    for (let t = 0; t < a.tiers; t++) {
      const households = signals[at.households + t];
      yearly += households * n[tiers.at + t * tiers.cols + TIER.hours];
      meetings += households * n[tiers.at + t * tiers.cols + TIER.reviews];
    }
    return yearly > 0 ? (hours * meetings) / yearly : 0;
  };

  /** Loaded pay of an advisor's available hour. */
  const hourCost = (): number => {
    const hours = state[STATE.advisorHours];
    const load = 1 + n[g + GENERAL.employerLoad];
    return hours > 0 ? (state[STATE.advisorPay] * state[STATE.raise] * load) / hours : 0;
  };

  const segmentCounts = (): void => {
    if (a.segments === 0) return;
    for (let s = 0; s < a.segments; s++) signals[at.segmentHouseholds + s] = 0;
    const count = state[STATE.households];
    for (let i = 0; i < count; i++) if (segment[i] >= 0) signals[at.segmentHouseholds + segment[i]] += 1;
  };

  return (): void => {
    sums();
    advisors();
    segmentCounts();
    const households = state[STATE.households];
    signals[at.joined] = state[STATE.joined];
    signals[at.acquired] = state[STATE.acquired];
    signals[at.acquiredAum] = state[STATE.acquiredAum];
    signals[at.leftMoved] = state[STATE.moved];
    signals[at.leftDied] = state[STATE.died];
    signals[at.leftDismissed] = state[STATE.dismissed];
    signals[at.declined] = state[STATE.declined];
    signals[at.turnedAway] = state[STATE.turnedAway];
    signals[at.settled] = state[STATE.settled];
    signals[at.tenure] = households > 0 ? state[STATE.tenureMonths] / households / 12 : Number.NaN;
    signals[at.marketGain] = state[STATE.marketGain];
    signals[at.netFlows] = state[STATE.netFlows];
    signals[at.newAum] = state[STATE.newAum];
    signals[at.lostAum] = state[STATE.lostAum];
    signals[at.organicAum] = state[STATE.organicAum];
    signals[at.leads] = state[STATE.leads];
    signals[at.meetings] = state[STATE.meetings];
    const prospecting = state[STATE.pipelineDelivered];
    signals[at.prospectCost] = prospecting > 0 ? prospecting * hourCost() : 0;
    signals[at.missedReviews] = missedReviews();
    signals[at.openSearches] = state[STATE.searches];
    signals[at.fte] = state[STATE.fte];
    signals[at.cash] = state[STATE.cash];
    const ahead = n[g + GENERAL.billAhead] === 1;
    signals[at.receivables] = ahead ? 0 : state[STATE.receivables];
    signals[at.deferredRevenue] = ahead ? -state[STATE.receivables] : 0;
  };
};
