import { NEVER } from '../plan/runner.ts';
import { incidence } from '../stats/incidence.ts';
import type { Limit } from './forecast.ts';

/** Limits in the order in which a tie is decided, with the event that tells of each. */
const LIMITS = [
  ['hours', 'capacity.firm'],
  ['cap', 'householdCap'],
  ['cash', 'cashOut'],
  ['service', 'reviewMissed'],
] as const;

/** Which limit comes first: cumulative incidences that add up, with `none`, to one in every month. */
export const firstLimits = (
  monthsOf: (event: string) => Int16Array | undefined,
  trials: number,
  horizon: number,
): Record<Limit, number[]> => {
  const columns = LIMITS.map(([, event]) => monthsOf(event));
  const causes = new Int32Array(trials);
  const months = new Int32Array(trials);
  for (let k = 0; k < trials; k++) {
    causes[k] = -1;
    months[k] = NEVER;
    columns.forEach((column, cause) => {
      const month = column === undefined ? NEVER : column[k];
      if (month < 0 || month >= months[k]) return;
      causes[k] = cause;
      months[k] = month;
    });
  }
  const { byCause, none } = incidence(causes, months, LIMITS.length, horizon);
  const [hours, cap, cash, service] = byCause.map((shares) => Array.from(shares));
  return { hours, cap, cash, service, none: Array.from(none) };
};
