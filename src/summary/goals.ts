import type { GoalLegend } from '../plan/legend.ts';
import { wilson } from '../stats/wilson.ts';
import type { Goal } from './forecast.ts';
import { round } from './round.ts';

const UNDECIDED = { share: null, low: null, high: null, met: null, tooClose: null } as const;

/** The goals with the share of trials that reach each; `reached` counts them, NaN where a goal is not decided. */
export const goalsOf = (goals: readonly GoalLegend[], reached: Float64Array, trials: number): Goal[] =>
  goals.map((goal, g) => {
    if (Number.isNaN(reached[g])) return { ...goal, ...UNDECIDED };
    const { share, low, high } = wilson(reached[g], trials);
    const known = { ...goal, share: round(share), low: round(low), high: round(high) };
    if (goal.chance === null) return { ...known, met: null, tooClose: null };
    return { ...known, met: share >= goal.chance, tooClose: low < goal.chance && goal.chance <= known.high };
  });
