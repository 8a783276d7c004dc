import { GENERAL } from '../plan/layout.ts';
import { type Arena, WINDOW } from './arena.ts';

/** Who has hours to spare for a household more: hours there are, less those asked for lately and by this month's newcomers. */
export const makeSpareHours = (a: Arena) => {
  const { numbers: n, available, recentArising, assigned } = a;
  const g = a.table('general').at;

  /** The advisor with most hours to spare of those who `may`; -1 when nobody may. Ties go by the order of seats. */
  const most = (may: (v: number) => boolean): number => {
    let best = -1;
    let hours = 0;
    for (let v = 0; v < a.advisors; v++) {
      if (!may(v)) continue;
      const recent = (recentArising[3 * v] + recentArising[3 * v + 1] + recentArising[3 * v + 2]) / WINDOW;
      const spare = available[v] - recent - assigned[v];
      if (best < 0 || spare > hours) {
        best = v;
        hours = spare;
      }
    }
    return best;
  };

  /** Hours a month that a household asks for in its first year. */
  const firstYear = (): number =>
    (n[g + GENERAL.onboardingHours] +
      n[g + GENERAL.calendarEarly] +
      n[g + GENERAL.paperworkHours] +
      n[g + GENERAL.investmentHours] +
      n[g + GENERAL.requestsPerYear] * n[g + GENERAL.requestHours]) /
    12;

  return { most, firstYear };
};
