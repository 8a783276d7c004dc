import * as z from 'zod';
import { idOf } from '../idOf.ts';
import { lever } from '../lever.ts';
import { loanWords } from '../loans.ts';
import { quantity } from '../quantity.ts';

export const takeLoan = lever(z.strictObject(loanWords), {
  group: 'Fees, costs and loans',
  description: 'Borrow money.',
  costs: 'Equal monthly payments, the first in the month after.',
  does: 'Cash rises by the amount in the month of the decision.',
  example: { amount: '$150,000', rate: '8 %', years: 10 },
});

export const repayLoan = lever(
  z.strictObject({
    loan: idOf('loan', 'Id of the loan, or of the policy that took it.'),
    amount: quantity({
      unit: 'dollars',
      above: 0,
      description: 'What is repaid, at most what is owed; without it, all.',
    }).optional(),
  }),
  {
    group: 'Fees, costs and loans',
    description: 'Pay a loan off beside its monthly payments.',
    costs: 'The amount, or all that is owed.',
    does: 'The term ends earlier, and so does the interest.',
    example: { loan: 'bank' },
    after: { bank: { at: 6, takeLoan: { amount: '$150,000', rate: '8 %', years: 10 } } },
  },
);
