/** A chance that may be left out of a law: what all of them take together is measured as the chain's leak. */
export const NEGLIGIBLE = 1e-15;
