import * as z from 'zod';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

const aum = z
  .strictObject({
    mean: quantity({
      unit: 'dollars',
      above: 0,
      default: '1.0M',
      source: 'F63',
      description: 'Mean AUM per household of the book, in start-month dollars like the AUM of joiners.',
    }),
    logSd: quantity({
      unit: 'log points',
      min: 0,
      max: 4,
      default: 1.23,
      source: 'F65',
      description: 'Spread of AUM between its households: standard deviation of its logarithm.',
    }),
  })
  .prefault({});

export const buyBook = lever(
  z.strictObject({
    households: quantity({
      known: 'it is a decision',
      unit: 'households',
      above: 0,
      max: 100000,
      integer: true,
      description: 'Households of the book.',
    }),
    aum,
    price: quantity({
      unit: 'years of its revenue',
      min: 0,
      max: 20,
      default: '2.9 (2.0 to 3.5)',
      source: 'F70',
      description: "Price over the book's revenue of a year at your own fees.",
    }),
    financed: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.7,
      source: 'assumption: a bank or the seller lends most of it',
      description: 'Share of the price that a loan pays; the rest is paid in cash, or nothing is bought.',
    }),
    loanYears: quantity({
      known: 'the term is agreed',
      unit: 'years',
      above: 0,
      max: 40,
      default: 10,
      source: 'F71',
      description: 'Term of the loan, paid off in equal monthly payments.',
    }),
    loanRate: quantity({
      unit: 'share a year',
      min: 0,
      max: 0.5,
      default: 0.08,
      source: 'F71',
      description: 'Interest a year on the loan.',
    }),
    writeOff: quantity({
      known: 'it is a rule of the books',
      unit: 'years',
      above: 0,
      max: 40,
      default: 15,
      source: 'assumption: as for taxes in the United States (Section 197)',
      description: 'Years over which the price is written off, in equal monthly parts.',
    }),
    retention: quantity({
      unit: 'share',
      above: 0,
      max: 1,
      default: 0.95,
      source: 'assumption: sellers introduce the buyer',
      description: 'Share of its households that stay over the first year, deaths aside, while service is good.',
    }),
    reviewHours: quantity({
      unit: 'hours per household',
      min: 0,
      max: 1000,
      default: 4,
      source: 'assumption: reading the file and a first meeting',
      description: 'Hours of looking through each file, in the month of the purchase, beside onboarding.',
    }),
    seat: z
      .string()
      .optional()
      .describe('Id of the seat of the advisor who takes it; without it, each household goes to most spare hours.'),
  }),
  {
    group: 'Where clients come from',
    description: 'Buy the book of another advisor.',
    costs: 'A multiple of its revenue, most of it on a loan; hours to review every file and onboard.',
    does: 'Its households join in the month of the decision, if the rest of the price can be paid in cash.',
    example: { households: 12 },
  },
);
