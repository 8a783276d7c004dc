import * as z from 'zod';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';
import { costWords } from '../money.ts';

export const addCost = lever(z.strictObject(costWords), {
  group: 'Fees, costs and loans',
  description: 'A new cost line.',
  costs: 'Its amount a year, for the firm or each seat, advisor or household; or once.',
  does: 'Nothing but the cost, from the month of the decision on.',
  example: { amount: '$9,000' },
});

export const endCost = lever(
  z.strictObject({
    cost: idOf('cost line', 'Id of the cost line, or of the policy that added it; its last month is the one before.'),
  }),
  {
    group: 'Fees, costs and loans',
    description: 'A cost line ends.',
    costs: 'Nothing.',
    does: 'Its last month is the one before the decision.',
    example: { cost: 'marketing' },
  },
);
