import { log } from '../math/log.ts';
import { LONGEST, SHOCK } from '../plan/layout.ts';
import type { Arena } from './arena.ts';

const WORST = -0.99; // a normal law has no end; a draw below this, one in 30,000 at the most, stands for it

/** Log return a month of a shock, and for how many months; `over` is rounded to whole ones, at least one. */
const monthsOf = (over: number): number => Math.max(1, Math.round(over));
const monthly = (size: number, months: number): number => log(1 + Math.max(WORST, size)) / months;

/** Shocks: ln(1 + return)/over more log return in each of `over` months. */
export const makeShocks = (a: Arena) => {
  const { numbers: n, shocks } = a;
  const { at, rows, cols } = a.table('shocks');

  const open = (): void => {
    shocks.fill(0);
  };

  /** A shock that comes about in the trial, from a month on. */
  const add = (month: number, size: number, over: number): void => {
    const months = monthsOf(over);
    const each = monthly(size, months);
    for (let m = month; m < month + months && m <= LONGEST; m++) shocks[m] += each;
  };

  /** What all shocks, those of the scenario included, add to the log return of a month. */
  const of = (month: number): number => {
    let sum = shocks[month];
    for (let row = at; row < at + rows * cols; row += cols) {
      const since = month - n[row + SHOCK.month];
      const months = monthsOf(n[row + SHOCK.over]);
      if (since >= 0 && since < months) sum += monthly(n[row + SHOCK.return], months);
    }
    return sum;
  };

  return { open, add, of };
};
