import { WORKPLACE } from '../plan/workplace.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/** Working weeks of a year, four being off: how often a week's commute is saved. */
const WEEKS = 48;

/**
 * Where the firm works: an office or nowhere in particular. Leaving ends what the place costs, at once or with its lease;
 * the hours that people have follow the place.
 */
export const makeWorkplace = (a: Arena) => {
  const { numbers: n, state, costFrom, costTo } = a;
  const places = a.table('workplaces');
  const of = (w: number, field: number): number => n[places.at + w * places.cols + field];

  const start = (line: number): void => {
    costFrom[line] = state[STATE.month];
    costTo[line] = Number.MAX_SAFE_INTEGER;
  };

  /** Leaves the present place: a lease that still runs is broken for its fee, or paid to its end. */
  const leave = (breaking: boolean): void => {
    const w = state[STATE.workplace];
    const first = of(w, WORKPLACE.first);
    const runs = of(w, WORKPLACE.ends) >= state[STATE.month];
    const last = runs && !breaking ? of(w, WORKPLACE.ends) : state[STATE.month] - 1;
    for (let i = first; i < first + of(w, WORKPLACE.count); i++) costTo[i] = last;
    if (runs && breaking && of(w, WORKPLACE.fee) >= 0) start(of(w, WORKPLACE.fee));
  };

  /** From this month on the firm works at the place `w`. */
  const moveTo = (w: number, breaking: boolean): void => {
    leave(breaking);
    state[STATE.workplace] = w;
    const first = of(w, WORKPLACE.first);
    for (let i = first; i < first + of(w, WORKPLACE.count); i++) start(i);
  };

  /** Hours of a month that a seat has beside its own `hours`, against the place of the first day; `full` seats. */
  const won = (hours: number, full: number): number => {
    if (places.rows === 0) return 0;
    const w = state[STATE.workplace];
    const saved = of(0, WORKPLACE.commuting) - of(w, WORKPLACE.commuting);
    return hours * of(w, WORKPLACE.gain) + (saved * full * WEEKS) / 12;
  };

  return { moveTo, won };
};

export type Workplace = ReturnType<typeof makeWorkplace>;
