import * as z from 'zod';
import { experience } from '../experience.ts';
import { lever } from '../lever.ts';
import { quantity } from '../quantity.ts';

export const setMinimum = lever(
  z.strictObject({
    aum: quantity({
      unit: 'dollars',
      min: 0,
      description: 'Least AUM of a new household, in dollars of the first day; who is there already stays.',
    }).optional(),
    fee: quantity({
      unit: 'dollars a year',
      min: 0,
      description: "Least fee on AUM of every household, in dollars of the first day; a tier's own stays.",
    }).optional(),
    departures: experience(
      '1.1 (1 to 1.3)',
      'assumption: only small households feel it; F97 is for a rise for all',
      'Multiple of the hazard of leaving of all households in the twelve months after a change of the fee.',
    ),
  }),
  {
    group: 'Clients and tiers',
    description: 'A minimum for new clients, a least fee for all, or another one than now.',
    costs: 'Clients below it: they are declined at the door, or a few more leave.',
    does: 'Sets the least AUM of newcomers, the least fee a year, or both; after a change of the fee clients are unsettled for a year.',
    example: { aum: '500k', fee: '$5,000' },
  },
);
