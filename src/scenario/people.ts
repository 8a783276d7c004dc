import * as z from 'zod';
import { DEFAULTS } from './defaults.ts';
import { allDefaults } from './fill.ts';
import { mapOf } from './id.ts';
import { idOf } from './idOf.ts';
import { protectSchema } from './protect.ts';
import { quantity } from './quantity.ts';
import { season } from './season.ts';
import { seatTerms } from './seatTerms.ts';
import { team } from './team.ts';

const label = z.string().min(1).max(5000).optional().describe('The name shown to people.');

const role = z.strictObject({
  label,
  ownsClients: z.boolean().default(false).describe('Each seat of this role keeps a book of its own.'),
  servesClients: z.boolean().default(true).describe('The firm is at capacity when such a role is.'),
  direct: z.boolean().default(false).describe('Pay counts as direct expense, not as overhead.'),
  hoursPerYear: quantity({
    unit: 'hours a year',
    above: 0,
    max: 100000,
    default: 1800,
    source: 'assumption',
    description: 'Hours worked a year by one seat, net of time off.',
  }),
  season: season("Twelve factors of this role in place of the firm's work.season; their mean is 1."),
  protect: protectSchema,
  overhead: quantity({
    unit: 'share',
    min: 0,
    max: 0.9,
    default: 0.15,
    source: 'assumption',
    description: 'Share of the hours that goes to administration, compliance, training and internal meetings.',
  }),
  businessDevelopment: quantity({
    unit: 'hours a year',
    min: 0,
    max: 2000,
    default: 0,
    source: 'assumption',
    description: 'Standing business development by one seat, beside the work on single prospects.',
  }),
  pay: quantity({
    unit: 'dollars a year',
    min: 0,
    default: '65k',
    source: 'F23',
    description: 'Cash pay a year in dollars of the first year, before the employer load.',
  }),
  bonus: quantity({
    unit: 'share of revenue',
    min: 0,
    max: 1,
    default: 0,
    source: 'assumption: none',
    description: "Share of the firm's revenue paid to each seat on top of pay, with the employer load.",
  }),
  recruiting: quantity({
    unit: 'months',
    min: 0,
    max: 36,
    default: '3 (2 to 5)',
    perEvent: true,
    source: 'assumption',
    description: 'Months from deciding to hire to the first day at work.',
  }),
  ramp: quantity({
    unit: 'months',
    min: 0,
    max: 36,
    default: '6 (4 to 12)',
    source: 'F22',
    description: 'Months from the first day to full productivity, in a straight line.',
  }),
  recruitingCost: quantity({
    unit: 'share of pay',
    min: 0,
    max: 2,
    default: 0.1,
    source: 'assumption',
    description: 'Cost of filling a seat as a share of a year of its pay, paid on the first day.',
  }),
  turnover: quantity({
    unit: 'share a year',
    min: 0,
    max: 0.99,
    default: '10 % (6 % to 15 %)',
    source: 'F25',
    description: 'Yearly chance that a member of staff leaves; owners stay.',
  }),
  efficiency: quantity({
    unit: 'share',
    above: 0,
    max: 1,
    default: 0.8,
    source: 'assumption',
    description: "How much of an overloaded colleague's hour one hour of this role replaces.",
  }),
  delegate: z
    .array(z.string())
    .default([])
    .describe('Roles that take work off an overloaded holder of this role, in order of preference.'),
});

export const rolesSchema = mapOf(
  role,
  'What a role works, costs and takes over. Known roles need only what differs.',
).prefault(allDefaults(DEFAULTS.roles));

const seat = z.strictObject({
  name: label,
  role: idOf('role', 'Id of the role.'),
  count: z.int().min(1).max(500).default(1).describe('How many such seats there are; a number is added to the id.'),
  closed: z.boolean().default(false).describe('Takes no new households, from the first day on.'),
  householdCap: quantity({
    known: 'it is a rule',
    unit: 'households',
    above: 0,
    integer: true,
    description: "Households at which this seat takes no more; without it, the firm's cap.",
  }).optional(),
  owner: z.boolean().default(false).describe('Owners draw the profit, and stay.'),
  replace: z.boolean().default(true).describe('Look for a successor at once when the seat falls vacant.'),
  ...seatTerms,
  team,
});

export const peopleSchema = mapOf(seat, 'Who works in the firm on the first day, by id of the seat.');

export const staffCostsSchema = z
  .strictObject({
    employerLoad: quantity({
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.15,
      source: 'F24',
      description: 'Payroll taxes and benefits on top of cash pay.',
    }),
    raises: quantity({
      unit: 'share a year',
      min: -0.2,
      max: 0.5,
      default: 0.035,
      source: 'F23',
      description: 'Raise of every pay each January.',
    }),
    searchHours: quantity({
      unit: 'hours a month',
      min: 0,
      max: 200,
      default: 10,
      source: 'assumption',
      description: "Advisors' hours a month for an open search.",
    }),
    trainingHours: quantity({
      unit: 'hours a month',
      min: 0,
      max: 200,
      default: 10,
      source: 'assumption',
      description: "Advisors' hours a month for training somebody in the ramp.",
    }),
  })
  .prefault({});
