/** Seed of everything that is run here. */
export const SEED = 'bench';
