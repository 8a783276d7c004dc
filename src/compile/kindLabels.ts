import type { Kind } from '../plan/layout.ts';

/** Kinds of work in the words of the trade. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  overhead: 'Administration and overhead',
  requests: 'Client requests',
  operations: 'Paperwork and investments',
  onboarding: 'Onboarding new households',
  calendar: 'Reviews and planning',
  prospecting: 'Prospecting',
  projects: 'Recruiting and training',
  other: 'Other',
};
