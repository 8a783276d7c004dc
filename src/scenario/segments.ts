import * as z from 'zod';
import { idSchema, mapOf } from './id.ts';
import { quantity } from './quantity.ts';

const times = (description: string, max: number, unit = 'times') =>
  quantity({ unit, min: 0, max, default: 1, source: 'assumption: as all others', description });
const part = (description: string) =>
  quantity({
    known: 'the shares of segments add up',
    unit: 'share',
    min: 0,
    max: 1,
    default: 0,
    source: 'assumption: none',
    description,
  });
const age = (description: string) =>
  quantity({ known: 'ages of the opening book are known', unit: 'years', min: 18, max: 110, description });

const segment = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  share: part('Share of the prospects of each of its channels.'),
  opening: part('Share of the opening book.'),
  channels: z.array(idSchema).default([]).describe('Channels that bring it; without any, all do.'),
  wealth: times('AUM on the day of joining (or the first day) as a multiple of what the law of AUM gives.', 1000),
  age: z
    .strictObject({ from: age('Youngest older principal.'), to: age('Oldest older principal.') })
    .optional()
    .describe('Ages on the day of joining (or the first day), evenly spread; without it, as all others.'),
  flows: quantity({
    unit: 'share a year',
    min: -0.9,
    max: 0.9,
    default: 0,
    source: 'assumption: as all others',
    description: 'Added to the mean net flow of each age.',
  }),
  requests: times('Requests as a multiple of those of others.', 100),
  closeRate: times("Multiple of the channel's share of meetings that become clients.", 100),
  retention: times(
    'Multiple of the hazard of leaving: below 1 for whom the firm suits better than others, above 1 for whom it suits less.',
    100,
  ),
  fees: times('Multiple of all fees of the schedule: on AUM, retainers and plans.', 10),
});

/** Groups of households that differ: by profession, stage of life, or values. */
export const segmentsSchema = mapOf(
  segment,
  'Groups of households that differ; a household is in one at most.',
).prefault({});
