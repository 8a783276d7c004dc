import * as z from 'zod';
import { quantity } from './quantity.ts';

const hours = (what: string) =>
  quantity({
    unit: 'hours a week',
    min: 0,
    max: 80,
    description: `Hours a week of each seat that are kept for ${what}, before any request is answered.`,
  }).optional();

/** Hours that are served before requests, by kind of work: a morning that is not given away. */
export const protectSchema = z
  .strictObject({
    operations: hours('paperwork and investments'),
    onboarding: hours('onboarding'),
    calendar: hours('the service calendar'),
    prospecting: hours('prospects and business development'),
    projects: hours('projects'),
    other: hours('other work'),
  })
  .optional();
