import type { Legend } from '../plan/legend.ts';
import type { Happening, OfHousehold } from '../plan/trace.ts';
import type { Told, ToldHousehold } from './replay.ts';
import { round } from './round.ts';

/** What a group of those who work is called: the advisors by their role, where there is one alone; then the pools. */
export const groupName =
  ({ seats, roles, advisors }: Pick<Legend, 'seats' | 'roles' | 'advisors'>) =>
  (group: number): string => {
    const owning = new Set(seats.slice(0, advisors.length).map(({ role }) => role)).size;
    if (group > 0) return roles[owning + group - 1].id;
    return owning === 1 ? roles[0].id : 'advisors';
  };

/** Says a happening by the names of the plan's legend. */
export const makeTelling = (legend: Legend) => {
  const { tiers, seats, channels, segments, policies, loans, purchases, introductions, kinds } = legend;
  const nameOf = groupName(legend);
  const household = ({ household, tier, advisor, aum }: OfHousehold): ToldHousehold => ({
    household,
    tier: tiers[tier].id,
    advisor: seats[advisor].id,
    aum: round(aum),
  });
  const seat = (s: number) => ({ seat: seats[s].id, role: seats[s].role });

  const joined = (h: Extract<Happening, { what: 'joined' }>): Told =>
    h.origin > channels.length
      ? { what: 'bookJoined', policy: purchases[h.origin - 1 - channels.length].id, ...household(h) }
      : {
          what: 'joined',
          channel: channels[h.origin - 1].id,
          ...(h.segment < 0 ? {} : { segment: segments[h.segment].id }),
          ...household(h),
        };

  return (h: Happening): Told => {
    switch (h.what) {
      case 'decided':
        return { what: h.what, policy: policies[h.policy].id };
      case 'refused':
        return { what: h.what, policy: purchases[h.purchase].id };
      case 'bought':
        return { what: h.what, policy: purchases[h.purchase].id, households: h.households };
      case 'borrowed':
        return { what: h.what, loan: loans[h.loan].id, owed: round(h.owed) };
      case 'paidOff':
        return { what: h.what, loan: loans[h.loan].id };
      case 'inUse':
        return { what: h.what, policy: introductions[h.introduction].id };
      case 'search':
        return { what: h.what, ...seat(h.seat), starts: h.starts };
      case 'ended':
        return { what: h.what, ...seat(h.seat), cause: h.cause };
      case 'searchEnded':
      case 'started':
      case 'ramped':
        return { what: h.what, ...seat(h.seat) };
      case 'left':
        return { what: h.what, cause: h.cause, months: h.months, ...household(h) };
      case 'heirs':
        return { what: h.what, ...household(h) };
      case 'regraded':
        return { what: h.what, from: tiers[h.from].id, ...household(h) };
      case 'handedOver':
        return { what: h.what, from: seats[h.from].id, ...household(h) };
      case 'joined':
        return joined(h);
      case 'missed': {
        return { what: h.what, kind: kinds[h.kind].id, role: nameOf(h.group), hours: round(h.hours) };
      }
    }
  };
};
