/** What introductions in force do to the whole firm, as slots of one Float64Array: factors, 1 where nothing is in force. */
const names = [
  'requests', // of how often clients ask
  'chasers', // of further requests after late answers
  'markets', // of the unrest in falling markets
  'departures', // of the voluntary hazard
  'rework', // of operations hours, for rework that is saved
  'ramp', // of the months of a ramp
  'upkeep', // hours a year for each household; 0 where there is none
] as const;

type ForceSlots = { readonly [N in (typeof names)[number]]: number };

export const FORCE = Object.freeze(Object.fromEntries(names.map((name, i) => [name, i]))) as ForceSlots;
export const FORCE_SIZE = names.length;
