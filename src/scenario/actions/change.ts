import * as z from 'zod';
import { lever } from '../lever.ts';
import { showValue } from '../showValue.ts';

export const change = lever(
  z.record(z.string(), z.union([z.number(), z.string()], { error: (issue) => refusal(issue.input) })),
  {
    group: 'Events and anything else',
    description: 'Any other numbers, by the dotted path under which the scenario says them.',
    costs: 'What follows from the number.',
    does: 'Writes another value, such as prospects.minimumAum: 500k, or with a factor such as x 1.1 a multiple of what is there.',
    example: { 'work.requests.perYear': 'x 0.8' },
  },
);

const refusal = (value: unknown): string =>
  `expected a number or a range, got ${showValue(value)}. Write a number, a range such as 16 to 24, or a factor such as x 1.1.`;
