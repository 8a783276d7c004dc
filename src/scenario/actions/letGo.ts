import * as z from 'zod';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';

export const letGo = lever(
  z.strictObject({
    seat: idOf('seat', 'Id of the seat; whoever holds it leaves, a search for it ends, and nobody follows.'),
  }),
  {
    group: 'People',
    description: 'Somebody leaves because the firm says so.',
    costs: 'Nothing; the pay ends.',
    does: 'The seat is empty from that month on; the clients of an advisor go to the others.',
    example: { seat: 'casey' },
    base: 'first-hire',
  },
);
