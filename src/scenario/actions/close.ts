import * as z from 'zod';

const seat = z.string().optional().describe('Id of the seat; without it, the whole firm.');

/** Take no new households: whoever signs is turned away. */
export const close = z.strictObject({ seat });
/** Take new households again. */
export const reopen = z.strictObject({ seat });
