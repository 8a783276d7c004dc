import * as z from 'zod';

/** Hours of each calendar month over a twelfth of the year's, January first. */
export const season = (description: string) => z.array(z.number().min(0).max(12)).optional().describe(description);
