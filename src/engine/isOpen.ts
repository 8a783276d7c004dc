import { GENERAL, SEAT } from '../plan/layout.ts';
import type { Arena } from './arena.ts';

/** Whether an advisor takes new households: at work, not closed, below the cap of the seat or else of the firm. */
export const makeIsOpen = (a: Arena) => {
  const { numbers: n, available, book } = a;
  const g = a.table('general').at;
  const seats = a.table('seats');
  return (v: number): boolean => {
    const seat = seats.at + v * seats.cols;
    if (available[v] <= 0 || n[seat + SEAT.closed] === 1 || n[g + GENERAL.closed] === 1) return false;
    const cap = n[seat + SEAT.cap];
    return book[v] < (cap < 0 ? n[g + GENERAL.householdCap] : cap);
  };
};
