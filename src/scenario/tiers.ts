import * as z from 'zod';
import { DEFAULTS } from './defaults.ts';
import { allDefaults } from './fill.ts';
import { mapOf } from './id.ts';
import { quantity } from './quantity.ts';
import { optionalSplit } from './split.ts';
import { tierCalendar } from './tierCalendar.ts';

const label = z.string().min(1).max(5000).optional().describe('The name shown to people.');

const tier = z.strictObject({
  label,
  from: quantity({
    known: 'thresholds stand in order',
    unit: 'dollars',
    min: 0,
    description:
      'AUM from which a household belongs to this tier; revenue a year, or points, where tierReview.by says so.',
  }),
  hours: quantity({
    unit: 'hours a year',
    min: 0,
    max: 500,
    description:
      'Calendar hours a year for one household of this tier: reviews, plan updates, tax planning, check-ins.',
  }).optional(),
  calendar: tierCalendar,
  departures: quantity({
    unit: 'share a year',
    min: 0,
    max: 0.99,
    description: 'Yearly hazard of leaving when served well, before tenure and markets.',
  }),
  requests: quantity({
    unit: 'times the average',
    min: 0,
    max: 100,
    default: 1,
    source: 'assumption',
    description: 'Requests of a household of this tier as a multiple of work.requests.perYear.',
  }),
  requestSplit: optionalSplit("Who answers this tier's requests, by role; without it, as work.requests.split says."),
  reviews: quantity({
    unit: 'meetings a year',
    min: 0,
    max: 52,
    default: 2,
    source: 'assumption',
    description: 'Review meetings a year, to count the missed ones.',
  }),
});

export const tiersSchema = mapOf(tier, 'Service tiers, highest first; the last one starts at 0.').prefault(
  allDefaults(DEFAULTS.tiers),
);

/** How households move between tiers. */
export const tierReviewSchema = z
  .strictObject({
    every: z.enum(['yearly', 'quarterly', 'monthly']).default('yearly').describe('How often tiers are reviewed.'),
    by: z
      .string()
      .min(1)
      .max(1000)
      .default('aum')
      .describe(
        "What decides a household's tier: aum, revenue (its fees of a year), or an expression over aum, revenue, age and tenure.",
      ),
    month: z.int().min(1).max(12).default(12).describe('Month of the yearly review, 1 to 12.'),
    transparent: z
      .boolean()
      .default(false)
      .describe('Clients know the thresholds: being lowered then unsettles them half as much.'),
    band: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.1,
      source: 'assumption',
      description: 'A household is lowered only when its AUM (or what tiers go by) is this far below its threshold.',
    }),
  })
  .prefault({});
