import type { Named } from '../../src/summary/forecast.ts';

/** The eight kinds of work. */
export const KINDS: readonly Named[] = [
  'overhead',
  'requests',
  'operations',
  'onboarding',
  'calendar',
  'prospecting',
  'projects',
  'other',
].map((id) => ({ id, label: id }));
