import { fields } from './fields.ts';

/**
 * A book that a policy may buy: how many households of which mean AUM and spread; price in years of revenue, the share of it
 * that a loan pays; share kept over the first year; hours of looking through each file; who takes it (-1: by hours to
 * spare); rows of its loan and its goodwill.
 */
export const PURCHASE = fields([
  'households',
  'mean',
  'logSd',
  'price',
  'financed',
  'retention',
  'reviewHours',
  'seat',
  'loan',
  'asset',
] as const);
