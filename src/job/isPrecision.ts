/** How well a share can be wished to be known: to a ten-thousandth at best. */
export const LEAST_PRECISION = 0.0001;
export const MOST_PRECISION = 0.5; // what is known of any share before anything is simulated

/** Whether a number is a precision that a run can stop at. */
export const isPrecision = (value: number): boolean => value >= LEAST_PRECISION && value <= MOST_PRECISION;
