import * as z from 'zod';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';
import { whose } from '../whose.ts';

export const changePay = lever(
  z.strictObject({
    ...whose,
    pay: quantity({
      unit: 'dollars a year',
      min: 0,
      description: 'Cash pay a year in dollars of the first year; yearly raises come on top.',
    }).optional(),
    by: quantity({
      unit: 'share',
      min: -0.95,
      max: 5,
      description: 'In place of pay, a part more or less: 10 % is a tenth more.',
    }).optional(),
    bonus: quantity({
      unit: 'share of revenue',
      min: 0,
      max: 1,
      description: "Share of the firm's revenue paid on top of pay, to each seat.",
    }).optional(),
  }),
  {
    group: 'People',
    description: 'Somebody is paid more or less, or gets a share of revenue.',
    costs: 'The pay itself, with the employer load, from the month of the decision on.',
    does: 'Sets pay or bonus of a seat, or of every seat of a role. Nobody stays longer or works more for it.',
    example: { role: 'advisor', by: '10 %' },
  },
);
