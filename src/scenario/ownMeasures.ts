import * as z from 'zod';
import { mapOf } from './id.ts';

const formula = z
  .string()
  .min(1)
  .max(1000)
  .describe('The formula, over other measures, such as `profitPerHousehold.gold / costToServe.gold`.');

const inFull = z.strictObject({
  is: formula,
  label: z.string().min(1).max(200).optional().describe('The name shown to people.'),
  unit: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('What it is counted in; `dollars` and `share` are written as $1,200 and 85 %.'),
});

/** Measures of the scenario's own, each a formula over measures. */
export const ownMeasuresSchema = mapOf(
  z.union([formula, inFull]),
  'Measures of your own, by name: a formula, or its formula, label and unit.',
).prefault({});

/** One measure of the scenario's own, however it was written. */
export type OwnMeasure = {
  readonly is: string;
  readonly label?: string | undefined;
  readonly unit?: string | undefined;
};

type Written = z.output<typeof ownMeasuresSchema>[string];

export const ownMeasure = (written: Written): OwnMeasure => (typeof written === 'string' ? { is: written } : written);

/** Where its formula stands in the scenario. */
export const ownMeasurePath = (id: string, written: Written): string =>
  typeof written === 'string' ? `measures.${id}` : `measures.${id}.is`;
