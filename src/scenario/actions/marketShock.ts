import * as z from 'zod';
import { lever } from '../lever.ts';
import { shockSize } from '../shock.ts';

export const marketShock = lever(z.strictObject(shockSize), {
  group: 'Events and anything else',
  description: 'Markets fall or rise.',
  costs: 'What it takes off the assets, and so off the fees.',
  does: 'Adds the return to that of the markets, evenly over so many months.',
  example: { return: '-30 %', over: 6 },
});
