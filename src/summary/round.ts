const DIGITS = 7; // of what is written: more than any number of trials supports

/** A number as a forecast writes it. */
export const round = (x: number): number => Number(x.toPrecision(DIGITS));
