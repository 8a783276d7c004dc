import * as z from 'zod';
import { DEFAULTS } from './defaults.ts';
import { allDefaults } from './fill.ts';
import { mapOf } from './id.ts';
import { quantity } from './quantity.ts';

const channel = z.strictObject({
  label: z.string().min(1).max(5000).optional().describe('The name shown to people.'),
  kind: z
    .enum(['referrals', 'organic', 'centres', 'paid'])
    .optional()
    .describe(
      'Client referrals, organic leads, centres of influence or paid marketing; without it, the id says which.',
    ),
  open: z.boolean().default(true).describe('False: it brings nobody and costs nothing until a policy opens it.'),
  mentionRate: quantity({
    unit: 'mentions a year per household',
    min: 0,
    max: 20,
    description: 'Times a year that a household mentions the firm to somebody (client referrals).',
  }).optional(),
  leadsPerYear: quantity({
    unit: 'leads a year',
    min: 0,
    max: 100000,
    description: 'Leads a year (organic).',
  }).optional(),
  partners: quantity({
    unit: 'partners',
    min: 0,
    max: 10000,
    description: 'Accountants, lawyers and others who send clients on (centres of influence).',
  }).optional(),
  leadsPerPartner: quantity({
    unit: 'leads a year per partner',
    min: 0,
    max: 1000,
    description: 'Leads a year from one of them (centres of influence).',
  }).optional(),
  spendMonthly: quantity({
    unit: 'dollars a month',
    min: 0,
    description: 'Marketing spend a month (paid).',
  }).optional(),
  costPerLead: quantity({
    unit: 'dollars',
    above: 0,
    description: 'Cost of one lead (paid).',
  }).optional(),
  toMeeting: quantity({
    unit: 'share',
    min: 0,
    max: 1,
    default: 0.33,
    source: 'F31',
    description: 'Share of mentions or leads that come to a meeting.',
  }),
  toClient: quantity({
    unit: 'share',
    min: 0,
    max: 1,
    default: 0.33,
    source: 'F31',
    description: 'Share of those who met that sign.',
  }),
  hours: quantity({
    unit: 'hours',
    min: 0,
    max: 500,
    default: 10,
    source: 'assumption: decomposition of F1',
    description: 'Advisor hours for one prospect, even over its cycle.',
  }),
  cycle: quantity({
    unit: 'months',
    min: 0,
    max: 60,
    default: 2,
    source: 'F36',
    description: 'Median months from meeting to signing, at least one; 0: who meets decides in the same month.',
  }),
  cycleSpread: quantity({
    unit: 'log points',
    min: 0,
    max: 3,
    default: 0.6,
    source: 'assumption',
    description: 'Spread of the cycle: standard deviation of its logarithm.',
  }),
  advocacy: z
    .enum(['arrivals', 'close', 'none'])
    .optional()
    .describe('Where service quality acts: on how many come, on how many sign, or not at all.'),
});

export const channelsSchema = mapOf(channel, 'Where new households come from.').prefault(
  allDefaults(DEFAULTS.channels, ['referrals', 'organic']),
);

export const prospectsSchema = z
  .strictObject({
    level: quantity({
      unit: 'times',
      min: 0,
      max: 100,
      default: 1,
      source: 'assumption: a firm as good at it as others',
      description: 'Multiple of the arrivals of every channel.',
    }),
    wealth: quantity({
      unit: 'times',
      above: 0,
      max: 100,
      default: 1,
      source: 'assumption: as wealthy as the households that are there',
      description: "AUM of newcomers as a multiple of what the opening book's law says.",
    }),
    arrivals: z
      .enum(['uneven', 'poisson'])
      .default('uneven')
      .describe('How leads come: good and bad months by the size below, or by pure chance (Poisson).'),
    arrivalSize: quantity({
      unit: 'negative binomial size',
      above: 0,
      max: 1e9,
      default: 17.7,
      source: 'F89',
      description: 'Variance of monthly arrivals is mean + mean squared over this.',
    }),
    fading: quantity({
      unit: 'share a month',
      min: 0,
      max: 1,
      default: 0.2,
      source: 'assumption',
      description: 'Chance that a prospect who is kept waiting for a month is gone.',
    }),
    minimumAum: quantity({
      unit: 'dollars',
      min: 0,
      default: 0,
      source: 'assumption: none',
      description: 'Households below this are declined.',
    }),
  })
  .prefault({});
