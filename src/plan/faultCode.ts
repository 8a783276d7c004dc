/**
 * Why an expression could not be worked out: a division by zero, a value that its key does not accept, or, of one with
 * `sqrt`, `log` or `exp` in it, that one of its parts has no value.
 */
export const FAULTS = ['division by zero', 'a value out of bounds', 'no value'] as const;

/** One number for what went wrong: the row of the plan's expressions and the place in FAULTS; never 0. */
export const faultCode = (row: number, fault: number): number => 1 + FAULTS.length * row + fault;

export const readFault = (code: number): { readonly row: number; readonly fault: (typeof FAULTS)[number] } => ({
  row: Math.floor((code - 1) / FAULTS.length),
  fault: FAULTS[(code - 1) % FAULTS.length],
});
