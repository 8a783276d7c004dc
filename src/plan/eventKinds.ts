/** Kinds of event: the values of EVENT.kind. */
export const EVENT_KINDS = [
  'warningSeat',
  'warningRole',
  'warningFirm',
  'capacitySeat',
  'capacityRole',
  'capacityFirm',
  'cap',
  'cashOut',
  'reviewMissed',
  'hire',
  'target',
  'policy',
  'refused',
  'policyTrue',
  'goal',
] as const;
