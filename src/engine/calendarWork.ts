import { GENERAL, TIER } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { CALENDAR, KIND_COUNT } from './kinds.ts';

/** Calendar hours of an advisor's book in a month, by its weights, and a twelfth of the year's beside them. */
export const makeCalendarWork = (a: Arena) => {
  const { numbers: n, arising, smoothCalendar, calendarSum, freshCalendar, takesOver, evenly } = a;
  const g = a.table('general').at;
  const tiers = a.table('tiers');
  const calendar = a.table('calendar');
  const shared = calendar.rows === a.roles; // one calendar for all tiers
  const hoursOf = (v: number, t: number): number => {
    const slot = v * a.tiers + t;
    const sizes = n[g + GENERAL.calendarFrom] === 1 ? calendarSum[slot] - freshCalendar[slot] : calendarSum[slot];
    return sizes * n[tiers.at + t * tiers.cols + TIER.hours];
  };

  /** Adds so many hours a year, at the weights in the rows from `first` on. */
  const add = (v: number, yearly: number, first: number, monthOfYear: number): void => {
    const own = v * a.stride;
    const weights = calendar.at + first * calendar.cols + monthOfYear - 1;
    let month = yearly * n[weights];
    let even = yearly * evenly[first];
    for (let p = 0; p < a.pools; p++) {
      const r = a.owning + p;
      const part = yearly * n[weights + r * calendar.cols] * takesOver[r];
      const evenPart = yearly * evenly[first + r] * takesOver[r];
      arising[(own + 1 + p) * KIND_COUNT + CALENDAR] += part;
      smoothCalendar[own + 1 + p] += evenPart;
      month -= part;
      even -= evenPart;
    }
    arising[own * KIND_COUNT + CALENDAR] += month;
    smoothCalendar[own] += even;
  };

  return (v: number, monthOfYear: number): void => {
    if (!shared) {
      for (let t = 0; t < a.tiers; t++) add(v, hoursOf(v, t), t * a.roles, monthOfYear);
      return;
    }
    let yearly = 0;
    for (let t = 0; t < a.tiers; t++) yearly += hoursOf(v, t);
    add(v, yearly, 0, monthOfYear);
  };
};
