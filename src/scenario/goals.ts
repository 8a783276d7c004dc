import * as z from 'zod';
import { idFrom, idSchema } from './id.ts';
import { type CalendarMonth, monthNumber, monthOrCount } from './month.ts';
import { quantity } from './quantity.ts';

const goal = z.strictObject({
  name: z.string().min(1).max(200).describe('What is wanted, in a few words.'),
  id: idSchema.optional().describe('Name of its event, `goal.<id>`; without it, made from the name.'),
  that: z.string().min(1).max(1000).describe('The condition, over measures, such as `utilization.owner < 0.9`.'),
  at: monthOrCount('True at the end of this month: counted from the start, or a date such as 2029-06.').optional(),
  by: monthOrCount('Or: true at the end of some month up to this one.').optional(),
  always: monthOrCount('Or: true at the end of every month up to this one.').optional(),
  chance: quantity({
    known: 'it is an aim',
    unit: 'share',
    min: 0,
    max: 1,
    description: 'Share of futures that is asked for, such as 80 %; without it, no verdict.',
  }).optional(),
});

/** What the owner wants of the plan, and how surely. */
export const goalsSchema = z.array(goal).max(100).prefault([]).describe('What you want of the plan, and how surely.');

export type Goal = z.output<typeof goal>;

/** The ways to date a goal. */
export const GOAL_DATES = ['at', 'by', 'always'] as const;
export type GoalDate = (typeof GOAL_DATES)[number];

/** What a goal's event is called after `goal.`; undefined where its name makes no id. */
export const goalId = ({ id, name }: Pick<Goal, 'id' | 'name'>): string | undefined => id ?? idFrom(name);

/** How a checked goal is dated, and by which month from the start. @throws RangeError when it has no date. */
export const goalDate = (g: Goal, start: CalendarMonth): { readonly when: GoalDate; readonly month: number } => {
  for (const when of GOAL_DATES) {
    const date = g[when];
    if (date !== undefined) return { when, month: monthNumber(date, start) };
  }
  throw new RangeError(`the goal ${g.name} has no date`);
};
