import * as z from 'zod';
import { lever } from '../lever.ts';

const seat = z.string().optional().describe('Id of the seat; without it, the whole firm.');

export const close = lever(z.strictObject({ seat }), {
  group: 'Clients and tiers',
  description: 'Take no new households.',
  costs: 'Growth: who signs is turned away.',
  does: 'Closes one advisor or the whole firm until reopen.',
  example: {},
});
export const reopen = lever(z.strictObject({ seat }), {
  group: 'Clients and tiers',
  description: 'Take new households again.',
  costs: 'Nothing.',
  does: 'Ends what close began.',
  example: {},
  after: { full: { at: 6, close: {} } },
});
