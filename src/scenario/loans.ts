import * as z from 'zod';
import { mapOf } from './id.ts';
import { calendarMonth } from './month.ts';
import { quantity } from './quantity.ts';

const label = z.string().min(1).max(5000).optional().describe('The name shown to people.');

/** Words of every loan, on the books or taken by a policy: what is borrowed, at which rate, for how long. */
export const loanWords = {
  amount: quantity({ unit: 'dollars', above: 0, description: 'What is owed when the loan begins.' }),
  rate: quantity({ unit: 'share a year', min: 0, max: 0.5, description: 'Interest a year, a twelfth of it a month.' }),
  years: quantity({
    known: 'the term is agreed',
    unit: 'years',
    above: 0,
    max: 40,
    description: 'Term over which it is paid off in equal monthly payments.',
  }).optional(),
  months: quantity({
    known: 'the term is agreed',
    unit: 'months',
    above: 0,
    max: 480,
    integer: true,
    description: 'Term in months, in place of years.',
  }).optional(),
};

const loan = z.strictObject({
  label,
  ...loanWords,
  from: calendarMonth('Month in which it is taken; without it, it is owed on the first day.').optional(),
});

export const loansSchema = mapOf(loan, 'Loans of the firm, paid off in equal monthly payments, by id.');

/** Words of everything that is written off, owned or bought by a policy. */
export const assetWords = {
  cost: quantity({ unit: 'dollars', min: 0, description: 'Price, or book value where it is owned on the first day.' }),
  years: quantity({
    known: 'it is a rule of the books',
    unit: 'years',
    above: 0,
    max: 40,
    description: 'Years over which it is written off, in equal monthly parts.',
  }),
};

const fixedAsset = z.strictObject({
  label,
  ...assetWords,
  from: calendarMonth('Month in which it is bought and paid; without it, it is owned on the first day.').optional(),
});

export const fixedAssetsSchema = mapOf(fixedAsset, 'Equipment, furniture and purchased goodwill, by id.');
