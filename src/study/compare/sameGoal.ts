import type { GoalLegend } from '../../plan/legend.ts';

/** Whether two goals want the same at the same time. */
export const sameGoal = (a: GoalLegend, b: GoalLegend): boolean =>
  a.that === b.that && a.when === b.when && a.month === b.month;
