import * as z from 'zod';
import { assumptionsSchema } from './assumptions.ts';
import { bookSchema } from './book.ts';
import { channelsSchema, prospectsSchema } from './channels.ts';
import { crossChecks } from './checks.ts';
import { correlationsSchema } from './correlations.ts';
import { departuresSchema } from './departures.ts';
import { feedbackSchema } from './feedback.ts';
import { feesSchema } from './fees.ts';
import { flowsSchema } from './flows.ts';
import { goalsSchema } from './goals.ts';
import { indexedSchema } from './indexed.ts';
import { inflationByYear } from './inflation.ts';
import { lifeEventsSchema } from './lifeEvents.ts';
import { fixedAssetsSchema, loansSchema } from './loans.ts';
import { marketSchema } from './market.ts';
import { cashSchema, costsSchema } from './money.ts';
import { calendarMonth } from './month.ts';
import { officeSchema } from './office.ts';
import { ownMeasuresSchema } from './ownMeasures.ts';
import { peopleSchema, rolesSchema, staffCostsSchema } from './people.ts';
import { policiesSchema } from './policies.ts';
import { quantity } from './quantity.ts';
import { segmentsSchema } from './segments.ts';
import { capacitySchema, serviceSchema } from './service.ts';
import { tierReviewSchema, tiersSchema } from './tiers.ts';
import { type Settle, withChecks } from './withChecks.ts';
import { workSchema } from './work.ts';

const meta = z.strictObject({
  title: z.string().min(1).max(5000).describe('Name of the practice or plan.'),
  question: z.string().min(1).max(5000).describe('The question that this scenario answers.'),
  description: z.string().max(20000).optional().describe('What a reader should know.'),
});

const shape = z.strictObject({
  version: z.literal(1).describe('Version of the scenario language: 1.'),
  meta,
  start: calendarMonth('First simulated month, such as 2027-01.'),
  months: z.int().min(1).max(480).default(120).describe('Months to simulate, 1 to 480.'),
  assumptions: assumptionsSchema,
  inflation: quantity({
    unit: 'share a year',
    min: -0.2,
    max: 0.5,
    default: '2.5 % (1.5 % to 4 %)',
    source: 'F92',
    description: 'Growth a year of costs, thresholds, brackets and the AUM of joiners.',
  }),
  indexed: indexedSchema,
  inflationByYear,
  draws: z
    .enum(['independent', 'stratified'])
    .default('independent')
    .describe(
      'How uncertain inputs are drawn: each future for itself, or so that every hundred futures take each hundredth of every input once.',
    ),
  correlations: correlationsSchema,
  target: z
    .strictObject({
      rate: quantity({
        known: 'it is an aim',
        unit: 'share a year',
        min: -0.5,
        max: 5,
        default: 0.124,
        source: 'F80',
        description: 'Growth a year that the firm aims at.',
      }),
    })
    .prefault({}),
  book: bookSchema,
  tiers: tiersSchema,
  tierReview: tierReviewSchema,
  roles: rolesSchema,
  people: peopleSchema,
  staffCosts: staffCostsSchema,
  work: workSchema,
  service: serviceSchema,
  capacity: capacitySchema,
  departures: departuresSchema,
  feedback: feedbackSchema,
  market: marketSchema,
  flows: flowsSchema,
  lifeEvents: lifeEventsSchema,
  segments: segmentsSchema,
  channels: channelsSchema,
  prospects: prospectsSchema,
  fees: feesSchema,
  costs: costsSchema,
  office: officeSchema.prefault({}),
  cash: cashSchema,
  loans: loansSchema.prefault({}),
  fixedAssets: fixedAssetsSchema.prefault({}),
  policies: policiesSchema.prefault({}),
  measures: ownMeasuresSchema,
  goals: goalsSchema,
});

/** A practice and its plan, in the words of the trade. */
export type Scenario = z.output<typeof shape>;

/** The schema of the whole scenario language, key by key as docs/scenario.md has it. */
export type ScenarioSchema = typeof shape;

/** As it is read: what its expressions come to is not known yet. */
export const scenarioSchema: ScenarioSchema = withChecks(shape, crossChecks);

/** The same, with `settle` to work expressions out before the checks that need them. */
export const settledSchema = (settle: Settle<Scenario>): typeof shape => withChecks(shape, crossChecks, settle);
