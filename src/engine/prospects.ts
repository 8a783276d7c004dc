import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { CHANNEL, GENERAL } from '../plan/layout.ts';
import { makeNegativeBinomialCounts } from '../random/negativeBinomialCounts.ts';
import type { Arena } from './arena.ts';
import type { ChannelRates } from './channelRates.ts';
import { clear } from './clear.ts';
import { makeJoin } from './join.ts';
import { makeOwnUniform, OWN } from './ownUniform.ts';
import { makeSegments, NO_SEGMENT } from './segments.ts';
import { STATE } from './state.ts';

const ORDINALS = 1 << 20;
const MONTHS_BEFORE = 64; // arrivals before the start have months below 1

/** A prospect's number in its channel's streams: month of arrival and ordinal within the month. */
export const prospectEntity = (month: number, ordinal: number): number => (month + MONTHS_BEFORE) * ORDINALS + ordinal;

/** Prospects who faded are marked so and taken out at the next step. */
export const FADED = -1;

/** Step 5: prospects whose cycle is over sign or are gone, then the month's leads arrive. */
export const makeProspects = (a: Arena, rates: ChannelRates) => {
  const { numbers: n, state, prospect, assigned, signals } = a;
  const { channel, entity, cycle, progress, hours } = prospect;
  const g = a.table('general').at;
  const join = makeJoin(a);
  const own = a.once(makeOwnUniform);
  const segments = a.once(makeSegments);
  const signed = a.signal.signings;
  const counted = makeNegativeBinomialCounts();

  const decide = (c: number, e: number): void => {
    const advocacy = rates.of(c, CHANNEL.advocacyClose) === 1 ? state[STATE.advocacy] : 1;
    const segment = segments.any ? segments.pick(c, own(OWN.segment, 1 + c, e, 0)) : NO_SEGMENT;
    const chance = rates.of(c, CHANNEL.toClient) * advocacy * segments.closeRate(segment);
    if (chance < 1 && own(OWN.signing, 1 + c, e, 0) >= chance) return;
    signals[signed + c] += 1;
    join.sign(1 + c, e, segment);
  };

  const close = (): void => {
    const count = state[STATE.prospects] | 0;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const c = channel[i];
      if (cycle[i] === FADED) continue;
      if (progress[i] >= cycle[i]) {
        decide(c, entity[i]);
        continue;
      }
      if (kept < i) {
        channel[kept] = c;
        entity[kept] = entity[i];
        cycle[kept] = cycle[i];
        hours[kept] = hours[i];
        progress[kept] = progress[i];
      }
      kept += 1;
    }
    state[STATE.prospects] = kept;
  };

  /** A lead that comes to a meeting takes its place behind those who came before. */
  const meet = (c: number, e: number, months: number, progressed: number): void => {
    const i = state[STATE.prospects] | 0;
    if (i >= a.room.prospects) {
      state[STATE.full] = 1;
      return;
    }
    channel[i] = c;
    entity[i] = e;
    cycle[i] = months;
    hours[i] = rates.of(c, CHANNEL.prospectHours) / months;
    progress[i] = progressed;
    state[STATE.prospects] = i + 1;
  };

  const means = floats(Math.max(1, a.channels));
  const leads = ints(Math.max(1, a.channels));
  const count = (): void => {
    const month = state[STATE.month] | 0;
    for (let c = 0; c < a.channels; c++)
      leads[c] = counted(own(OWN.arrivals, 1 + c, 0, month), means[c], n[g + GENERAL.arrivalSize]);
  };

  const arrive = (): void => {
    const month = state[STATE.month] | 0;
    for (let c = 0; c < a.channels; c++) {
      const toMeeting = rates.of(c, CHANNEL.toMeeting);
      state[STATE.leads] += leads[c];
      state[STATE.channelSpend] += rates.spend(c) * state[STATE.price]; // the cost of a lead grows alike
      for (let k = 0; k < leads[c]; k++) {
        const e = prospectEntity(month, k);
        if (toMeeting < 1 && own(OWN.meeting, 1 + c, e, 0) >= toMeeting) continue;
        state[STATE.meetings] += 1;
        if (rates.of(c, CHANNEL.cycleMedian) === 0) decide(c, e);
        else meet(c, e, rates.cycle(c, own(OWN.cycle, 1 + c, e, 0)), 0);
      }
    }
  };

  const month = (): void => {
    rates.prepareMonth();
    for (let c = 0; c < a.channels; c++) {
      means[c] = rates.arrivals(c); // before anybody joins this month
      signals[signed + c] = 0;
    }
    clear(assigned);
    close();
    count();
    arrive();
    join.month();
  };
  return { month, meet, renew: rates.prepareCycles };
};
