import * as z from 'zod';

/** Somebody leaves because the firm says so. */
export const letGo = z.strictObject({
  seat: z.string().describe('Id of the seat; whoever holds it leaves, a search for it ends, and nobody follows.'),
});
