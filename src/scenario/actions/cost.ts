import * as z from 'zod';
import { costWords } from '../money.ts';

/** A new cost line, from the month of the decision on; with `once`, in that month alone. */
export const addCost = z.strictObject(costWords).describe('A cost line under the id of the policy.');

/** A cost line ends. */
export const endCost = z.strictObject({
  cost: z.string().describe('Id of the cost line, or of the policy that added it; its last month is the one before.'),
});
