import * as z from 'zod';
import { quantity } from './quantity.ts';

const share = (description: string) => quantity({ unit: 'share', min: 0, max: 1, description }).optional();
const saving = (what: string) => share(`Part of the hours of ${what} that is saved once it is fully adopted.`);

/** Hours saved by kind of work. */
export const saves = z
  .strictObject({
    overhead: saving('administration, compliance, training and meetings'),
    requests: saving('requests'),
    operations: saving('paperwork and investments'),
    onboarding: saving('onboarding'),
    calendar: saving('the service calendar'),
    prospecting: saving('prospects and business development'),
    projects: saving('projects'),
    other: saving('other work'),
    rework: share('Part of the rework that no longer happens.'),
  })
  .prefault({});

/** More of these hours may be passed on. */
const passes = (what: string) =>
  share(`Part of the ${what} that could not be passed on to a colleague before and can be once it is fully adopted.`);

export const delegable = z
  .strictObject({
    requests: passes('requests'),
    operations: passes('paperwork and investments'),
    onboarding: passes('onboarding'),
    calendar: passes('service calendar'),
  })
  .prefault({});

export const savers = z.array(z.string()).min(1).optional().describe('Roles whose hours are saved; without it, all.');
export const doer = z.string().optional().describe('Role that does the hours; without it, the advisors together.');

export const adoption = (months: string) =>
  quantity({
    unit: 'months',
    min: 0,
    max: 120,
    default: months,
    source: 'assumption',
    description: 'Months until it is fully in use, in a straight line; the first of them is a part of it.',
  });

export const dollars = (description: string) =>
  quantity({ unit: 'dollars', min: 0, default: 0, source: 'assumption: none', description });
