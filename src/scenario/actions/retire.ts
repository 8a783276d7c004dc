import * as z from 'zod';

/** An advisor goes for good, and the book goes to others. */
export const retire = z.strictObject({
  seat: z.string().describe('Id of the seat of the advisor who goes, owners included.'),
  successor: z
    .string()
    .optional()
    .describe('Id of the seat of the advisor who takes the book over; without it, whoever has most hours to spare.'),
});
