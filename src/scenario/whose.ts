import * as z from 'zod';

/** Whom a change is about: one seat, or everybody who has a role. */
export const whose = {
  seat: z.string().optional().describe('Id of the seat, one of the first day or one that a policy hires for.'),
  role: z.string().optional().describe('In place of seat, id of a role: every seat of it, now and later.'),
};
