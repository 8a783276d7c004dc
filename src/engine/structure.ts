import { INPUT } from '../plan/input.ts';
import { DIRECTORY_SIZE, EFFECT, GENERAL, POLICY, SEAT, type TableName, TIER, tableOf } from '../plan/layout.ts';

/** Numbers of a plan that steps look at when they are made, not only while they run: tables as a whole, or some of their columns. */
const STRUCTURE: Readonly<Partial<Record<TableName, 'whole' | readonly number[]>>> = {
  general: [
    GENERAL.startYear,
    GENERAL.startMonthOfYear,
    GENERAL.marketModel,
    GENERAL.pathMonths,
    GENERAL.scoreAt,
    GENERAL.scoreLength,
    GENERAL.stratified,
  ],
  roles: 'whole',
  seats: [SEAT.role, SEAT.opening, SEAT.team],
  origins: 'whole',
  schedules: 'whole',
  tiers: [TIER.schedule],
  segments: 'whole',
  calendar: 'whole',
  activities: 'whole',
  inputs: [INPUT.stream0, INPUT.stream1, INPUT.latent],
  latents: 'whole',
  mixing: 'whole',
  streams: 'whole',
  requestStreams: 'whole',
  expressions: 'whole',
  columns: 'whole',
  events: 'whole',
  code: 'whole',
  policies: [POLICY.at, POLICY.length],
  effects: [EFFECT.policy, EFFECT.kind, EFFECT.index, EFFECT.other],
};

/** Whether steps that were made for one plan may run another: tables of the same sizes, and alike in all that is looked at first. */
export const sameStructure = (one: Float64Array, other: Float64Array): boolean => {
  if (one.length !== other.length) return false;
  for (let i = 0; i < DIRECTORY_SIZE; i++) if (one[i] !== other[i]) return false;
  return Object.entries(STRUCTURE).every(([name, columns]) => {
    const { at, rows, cols } = tableOf(one, name as TableName);
    const asked = columns === 'whole' ? Array.from({ length: cols }, (_, column) => column) : columns;
    for (let row = 0; row < rows; row++)
      for (const column of asked)
        if (!Object.is(one[at + row * cols + column], other[at + row * cols + column])) return false;
    return true;
  });
};
