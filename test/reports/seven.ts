/** As many digits as a forecast carries. */
export const seven = (value: number): number => Number(value.toPrecision(7));
