import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { BRACKET, GENERAL, SCHEDULE, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/**
 * Marginal fee schedules one behind the other: the yearly fee on an AUM in slot b is `below[b] + rate[b] * (aum - from[b])`.
 * Each schedule has a slot more than brackets: its first is the minimum fee, on all AUM whose fee would be less.
 */
export const makeFeeSchedules = (a: Arena) => {
  const { numbers: n, state } = a;
  const brackets = a.table('brackets');
  const schedules = a.table('schedules');
  const tiers = a.table('tiers');
  const general = a.table('general').at;
  const slots = brackets.rows + schedules.rows;
  const from = floats(slots);
  const upTo = floats(slots);
  const rate = floats(slots);
  const below = floats(slots);
  /** First slot of the schedule that a slot belongs to. */
  const firstSlot = ints(slots);
  const of = (s: number, field: number): number => n[schedules.at + s * schedules.cols + field];
  const slotOf = (s: number): number => of(s, SCHEDULE.first) + s;
  for (let s = 0; s < schedules.rows; s++) firstSlot.fill(slotOf(s), slotOf(s), slotOf(s) + of(s, SCHEDULE.count) + 1);

  const scheduleOf = ints(tiers.rows, (t) => n[tiers.at + t * tiers.cols + TIER.schedule]);
  const firstSlots = ints(tiers.rows, (t) => slotOf(scheduleOf[t]));

  const grownBy = (indexed: number): number => (n[general + indexed] === 1 ? state[STATE.price] : 1);
  /** Growth since the start of the fees that are said in dollars. */
  const index = (): number => grownBy(GENERAL.feesIndexed);

  /** The brackets at this month's prices, in the slots after the first. */
  const layBrackets = (s: number, grown: number): void => {
    const slot = slotOf(s);
    const count = of(s, SCHEDULE.count);
    for (let k = 0; k < count; k++) {
      const at = brackets.at + (of(s, SCHEDULE.first) + k) * brackets.cols;
      const b = slot + 1 + k;
      from[b] = n[at + BRACKET.from] * grown;
      rate[b] = n[at + BRACKET.rate];
      below[b] = k === 0 ? 0 : below[b - 1] + rate[b - 1] * (from[b] - from[b - 1]);
      if (k > 0) upTo[b - 1] = from[b];
    }
    upTo[slot + count] = Number.POSITIVE_INFINITY;
    upTo[slot] = 0;
  };

  /** Raises every fee below the minimum to it: brackets under the AUM at which the fee reaches it are cut off. */
  const layMinimum = (s: number, minimum: number): void => {
    const slot = slotOf(s);
    const last = slot + of(s, SCHEDULE.count);
    let b = slot + 1;
    while (b < last && below[b + 1] <= minimum) b++;
    const reaches = rate[b] > 0 ? from[b] + (minimum - below[b]) / rate[b] : Number.POSITIVE_INFINITY;
    rate[slot] = 0;
    below[slot] = minimum;
    from[slot] = 0;
    upTo[slot] = reaches;
    for (let k = slot + 1; k <= b; k++) {
      from[k] = reaches;
      below[k] = minimum;
      if (k < b) upTo[k] = reaches;
    }
  };

  /** Works the schedules out at this month's prices. */
  const schedule = (): void => {
    const grown = grownBy(GENERAL.indexBrackets);
    for (let s = 0; s < schedules.rows; s++) {
      layBrackets(s, grown);
      const minimum = of(s, SCHEDULE.minimum) * index();
      if (minimum > 0) layMinimum(s, minimum);
    }
  };

  /** Whether prices move them from month to month. */
  const isIndexed = (): boolean => n[general + GENERAL.indexBrackets] + n[general + GENERAL.feesIndexed] > 0;

  const find = (slot: number, aum: number): number => {
    let b = firstSlot[slot];
    while (aum >= upTo[b]) b++;
    return b;
  };

  /** Fee a year on an AUM, by any slot of its schedule. */
  const yearly = (slot: number, aum: number): number => {
    const b = find(slot, aum);
    return below[b] + rate[b] * (aum - from[b]);
  };

  const ofTier = (tier: number): number => scheduleOf[tier];
  /** The first slot of the schedule that a tier pays by. */
  const firstOf = (tier: number): number => firstSlots[tier];
  /** How many slots it has. */
  const slotsOf = (tier: number): number => of(ofTier(tier), SCHEDULE.count) + 1;
  const planning = (tier: number): number => of(ofTier(tier), SCHEDULE.planning) * index();
  const retainer = (tier: number): number => (of(ofTier(tier), SCHEDULE.retainer) * index()) / 12;

  /** All fees of a year on an AUM, by a tier's schedule; -1 is the firm's common one. */
  const ofYear = (tier: number, aum: number): number => {
    const s = tier < 0 ? 0 : ofTier(tier);
    return yearly(slotOf(s), aum) + of(s, SCHEDULE.retainer) * index();
  };

  /** Whether anybody pays a retainer. */
  const anyRetainer = (): boolean => {
    for (let s = 0; s < schedules.rows; s++) if (of(s, SCHEDULE.retainer) > 0) return true;
    return false;
  };

  return {
    schedule,
    isIndexed,
    find,
    yearly,
    ofYear,
    firstOf,
    slotsOf,
    planning,
    retainer,
    anyRetainer,
    from,
    upTo,
    rate,
    below,
  };
};

export type FeeSchedules = ReturnType<typeof makeFeeSchedules>;
