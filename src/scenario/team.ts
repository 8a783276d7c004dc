import { idSchema } from './id.ts';

/** Coordination is among the members of a team. */
export const team = idSchema
  .optional()
  .describe('The team to which the seat belongs; who has none works with all teams.');
