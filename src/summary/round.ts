const DIGITS = 7; // of what is written: more than any number of trials supports

export const round = (x: number): number => Number(x.toPrecision(DIGITS));
