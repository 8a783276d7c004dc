import * as z from 'zod';
import { lever } from '../lever.ts';
import { assetWords } from '../loans.ts';

export const buyAsset = lever(z.strictObject(assetWords), {
  group: 'Fees, costs and loans',
  description: 'Buy equipment or furniture.',
  costs: 'Its price, in the month of the decision.',
  does: 'Cash falls at once; profit bears it month by month over its years.',
  example: { cost: '$12,000', years: 5 },
});
