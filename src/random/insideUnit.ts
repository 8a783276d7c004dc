const LEAST = 1.1102230246251565e-16; // 2^-53, the least uniform there is; the greatest lies as far below 1

/** A probability that rounding may have put on 0 or 1, kept at the least or greatest uniform: no draw is infinite. */
export const insideUnit = (u: number): number => Math.max(LEAST, Math.min(1 - LEAST, u));
