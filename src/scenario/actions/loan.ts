import * as z from 'zod';
import { loanWords } from '../loans.ts';
import { quantity } from '../quantity.ts';

/** Borrow: the money comes in the month of the decision, the first payment is due the month after. */
export const takeLoan = z.strictObject(loanWords).describe('A loan under the id of the policy.');

/** Pay a loan off beside its monthly payments. */
export const repayLoan = z.strictObject({
  loan: z.string().describe('Id of the loan, or of the policy that took it.'),
  amount: quantity({
    unit: 'dollars',
    above: 0,
    description: 'What is repaid, at most what is owed; without it, all.',
  }).optional(),
});
