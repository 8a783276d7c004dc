import * as z from 'zod';
import { mapOf } from './id.ts';
import { quantity } from './quantity.ts';

const lifeEvent = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  rate: quantity({
    unit: 'times a year per household',
    min: 0,
    max: 12,
    default: 0,
    source: 'assumption: none',
    description: 'How often it comes to a household.',
  }),
  size: quantity({
    unit: 'share of the AUM',
    min: -0.99,
    max: 100,
    description:
      'What it brings in, as a multiple of the AUM; below 0, the share that it takes out. The middle of its law.',
  }),
  spread: quantity({
    unit: 'log points',
    min: 0,
    max: 3,
    default: 0.5,
    source: 'assumption',
    description: 'Spread of the size: standard deviation of its logarithm.',
  }),
});

export const lifeEventsSchema = mapOf(
  lifeEvent,
  'What happens in lives and moves assets: inheritance, businessSale, house need only their rate.',
).prefault({});
