import type { Forecast } from '../forecast.ts';
import { type Finding, upwards } from './finding.ts';

/** Goals beyond the months simulated, and goals that no future reaches, or every one. */
export const goalFindings = ({ goals, months, trials }: Pick<Forecast, 'goals' | 'months' | 'trials'>): Finding[] =>
  goals.flatMap(({ name, when, month, share, low, high }, i): Finding[] => {
    const said = JSON.stringify(name);
    if (share === null)
      return [
        {
          path: `goals.${i}.${when}`,
          sentence: `the goal ${said} asks about ${month} months and ${months} were simulated: it is not decided. Simulate more, or date it earlier.`,
        },
      ];
    if (share > 0 && share < 1) return [];
    const sentence =
      share === 0
        ? `the goal ${said} is reached in none of ${trials} futures (its chance is under ${upwards(100 * (high ?? 0))} %). Ask for less or later, or change the plan.`
        : `the goal ${said} is reached in every one of ${trials} futures (its chance is over ${100 - upwards(100 * (1 - (low ?? 1)))} %). Ask for more, or leave it out.`;
    return [{ path: `goals.${i}.that`, sentence }];
  });
