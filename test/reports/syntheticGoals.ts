import type { GoalLegend } from '../../src/plan/legend.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { goalsOf } from '../../src/summary/goals.ts';
import { passage } from './passage.ts';

/** A goal reached in a share of futures; null where the months simulated do not decide it. */
type Synthetic = Omit<GoalLegend, 'id'> & { readonly reached: number | null };

/** The forecast of a plan with goals, whose curves are smooth. */
export function withGoals(forecast: Forecast, goals: readonly Synthetic[]): Forecast {
  const { trials, months, events } = forecast;
  const legends = goals.map(({ reached: _, ...goal }, i) => ({ ...goal, id: `g${i}` }));
  const counts = Float64Array.from(goals, ({ reached }) =>
    reached === null ? Number.NaN : Math.round(reached * trials),
  );
  const curves = goals.map(({ name, when, reached, month }, i) => {
    const happens = when === 'always' ? 1 - (reached ?? 0) : (reached ?? 0);
    return [`goal.g${i}`, passage(name, months, trials, 0, happens, month / 8)] as const;
  });
  return { ...forecast, goals: goalsOf(legends, counts, trials), events: { ...events, ...Object.fromEntries(curves) } };
}
