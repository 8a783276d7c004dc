/** Ids of the kinds of work, in their order of delivery; no other thing may be called so. */
export const KIND_IDS: readonly string[] = [
  'overhead',
  'requests',
  'operations',
  'onboarding',
  'calendar',
  'prospecting',
  'projects',
  'other',
];
