import * as z from 'zod';
import { experience } from '../experience.ts';
import { lever } from '../lever.ts';
import { breaks } from '../office.ts';
import { parseQuantity } from '../parseQuantity.ts';
import { type Quantity, type QuantitySpec, quantity } from '../quantity.ts';

const USUAL = '3 % (1 % to 6 %)';
const locationGain: QuantitySpec = {
  unit: 'share of hours',
  min: 0,
  max: 0.5,
  source: 'assumption: no measured study found',
  description: `Hours won by working from anywhere, as a share of available hours; without it, from office.commutingHours, or else ${USUAL}.`,
};

/** What is won where neither the share nor the commute is said. */
export const usualGain = (): Quantity => {
  const answer = parseQuantity(USUAL, locationGain);
  if (!answer.ok) throw new RangeError(answer.message);
  return answer.quantity;
};

export const goVirtual = lever(
  z.strictObject({
    membershipMonthly: quantity({
      unit: 'dollars a month',
      min: 0,
      default: 59,
      source: 'F56',
      description: 'Membership of a shared executive suite; it grows with prices. 59 to 300 are usual.',
    }),
    membershipPer: z
      .enum(['firm', 'seat'])
      .default('firm')
      .describe('Whether the firm has one membership, or every seat its own.'),
    hoursUsed: quantity({
      unit: 'hours a month',
      min: 0,
      max: 10_000,
      default: 0,
      source: 'assumption: none',
      description: 'Hours of meeting rooms used by the firm and paid by the hour.',
    }),
    hourlyRate: quantity({
      unit: 'dollars an hour',
      min: 0,
      default: 0,
      source: 'assumption: none',
      description: 'Price of such an hour; it grows with prices.',
    }),
    keepPhone: z.boolean().default(true).describe('False ends office.phoneMonthly.'),
    locationGain: quantity(locationGain).optional(),
    departures: experience(
      '1.15 (1 to 1.4)',
      'F95',
      'Multiple of the hazard of leaving of all households in the twelve months after it.',
    ),
    endCosts: z
      .array(z.string())
      .optional()
      .describe(
        'Ids of cost lines that end, their last month being the one before; without it, office where no rent is said.',
      ),
    break: breaks,
  }),
  {
    group: 'Office',
    description: 'Give the office up for a shared executive suite that is used by the hour.',
    costs: 'The membership and hours used; rent to the end of the lease, or the break fee.',
    does: 'Ends the rent, wins back commuting hours, and unsettles clients for a year.',
    example: {},
  },
);
