/** Slots of the kinds of work, in their order of delivery (`KINDS` of the plan's layout). */
export const OVERHEAD = 0;
export const REQUESTS = 1;
export const OPERATIONS = 2;
export const ONBOARDING = 3;
export const CALENDAR = 4;
export const PROSPECTING = 5;
export const PROJECTS = 6;
export const OTHER = 7;
export const KIND_COUNT = 8;

/** Kinds whose undelivered hours wait by the month in which they were due: onboarding and calendar. */
const AGED_KINDS = 2;
/** Months late that are told apart, with 0 for what is due this month. */
export const AGES_KEPT = 4;

/** How many numbers a queue keeps of them. */
export const AGED = AGED_KINDS * AGES_KEPT;

/** Where a queue keeps its hours of an aged kind: those due this month first, then by months late. */
export const agedAt = (queue: number, kind: number): number => queue * AGED + (kind - ONBOARDING) * AGES_KEPT;
