import { fields } from './fields.ts';

/** When a goal's condition is to hold: the values of GOAL.when. */
export const GOAL_WHEN = ['at', 'by', 'always'] as const;
export type GoalWhen = (typeof GOAL_WHEN)[number];

/** A goal: where its condition stands, when it is to hold, seen from which month, and the first month it can be asked. */
export const GOAL = fields(['at', 'length', 'when', 'month', 'first'] as const);
