import type { Legend } from './legend.ts';

/** A scenario as numbers and a legend; the engine is only given the numbers. */
export type Plan = { readonly numbers: Float64Array; readonly legend: Legend };
