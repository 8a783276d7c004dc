import * as z from 'zod';
import { quantity } from '../quantity.ts';

/** Part with clients: refer a tier out to a colleague, graduate households that are too small. */
export const referOut = z.strictObject({
  tier: z.string().optional().describe('Only households of this tier; without it, of any.'),
  below: quantity({
    unit: 'dollars',
    above: 0,
    description: 'Only households with less AUM, in dollars of the first day; without it, whatever they have.',
  }).optional(),
});
