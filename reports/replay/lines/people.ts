import type { ReplayMonth, Told } from '../../../src/summary/replay.ts';
import { calendarMonth } from '../../words/calendarMonth.ts';
import type { ReplayNames } from '../names.ts';

/** What policies decide, and who is looked for, starts, is up to speed or goes. */
export function peopleLines(months: readonly ReplayMonth[], names: ReplayNames, start: string): readonly string[] {
  return months.flatMap(({ happenings }) => happenings.flatMap((one) => lineOf(one, names, start)));
}

function lineOf(one: Told, { seat, policy, loan }: ReplayNames, start: string): readonly string[] {
  switch (one.what) {
    case 'decided':
      return [`Decided: ${policy(one.policy)}.`];
    case 'refused':
      return [`Not bought, for want of cash or of somebody to take it over: ${policy(one.policy)}.`];
    case 'bought':
      return [`Bought: ${policy(one.policy)}, ${one.households} households.`];
    case 'borrowed':
      return [`Borrowed: ${loan(one.loan)}.`];
    case 'paidOff':
      return [`Paid off: ${loan(one.loan)}.`];
    case 'inUse':
      return [`In use from this month on: ${policy(one.policy)}.`];
    case 'search':
      return [`The search begins: ${seat(one.seat)}. It will take until ${calendarMonth(start, one.starts)}.`];
    case 'searchEnded':
      return [`The search is given up: ${seat(one.seat)}.`];
    case 'started':
      return [`Starts work: ${seat(one.seat)}.`];
    case 'ramped':
      return [`Fully productive: ${seat(one.seat)}.`];
    case 'ended':
      return [`${one.cause === 'resigned' ? 'Leaves of their own will' : 'Leaves, as decided'}: ${seat(one.seat)}.`];
    default:
      return [];
  }
}
