import type { ReplayMonth, Told } from '../../../src/summary/replay.ts';
import { calendarMonth } from '../../words/calendarMonth.ts';
import type { ReplayNames } from '../names.ts';

/** What policies decide, and who is looked for, starts, is up to speed or goes. */
export function peopleLines(months: readonly ReplayMonth[], names: ReplayNames, start: string): readonly string[] {
  const { seat, policy, loan } = names;
  const labelOf = (one: Told): string => {
    if ('policy' in one) return policy(one.policy);
    if ('loan' in one) return loan(one.loan);
    return 'seat' in one ? seat(one.seat) : '';
  };
  return months.flatMap(({ happenings }) => happenings.flatMap((one) => newsLine(one, labelOf(one), start) ?? []));
}

/** One piece of news, of the policy, seat or loan that is called `label`; nothing of what happens to households. */
export function newsLine(one: Told, label: string, start: string): string | undefined {
  switch (one.what) {
    case 'decided':
      return `Decided: ${label}.`;
    case 'refused':
      return `Not bought, for want of cash or of somebody to take it over: ${label}.`;
    case 'bought':
      return `Bought: ${label}, ${one.households} households.`;
    case 'borrowed':
      return `Borrowed: ${label}.`;
    case 'paidOff':
      return `Paid off: ${label}.`;
    case 'inUse':
      return `In use from this month on: ${label}.`;
    case 'search':
      return `The search begins: ${label}. It will take until ${calendarMonth(start, one.starts)}.`;
    case 'searchEnded':
      return `The search is given up: ${label}.`;
    case 'started':
      return `Starts work: ${label}.`;
    case 'ramped':
      return `Fully productive: ${label}.`;
    case 'ended':
      return `${one.cause === 'resigned' ? 'Leaves of their own will' : 'Leaves, as decided'}: ${label}.`;
    default:
      return undefined;
  }
}
