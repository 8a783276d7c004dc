/** Why an expression could not be worked out: a division by zero, or a value that its key does not accept. */
export const FAULTS = ['division by zero', 'a value out of bounds'] as const;

/** One number for what went wrong: the row of the plan's expressions and the place in FAULTS; never 0. */
export const faultCode = (row: number, fault: number): number => 1 + FAULTS.length * row + fault;

export const readFault = (code: number): { readonly row: number; readonly fault: (typeof FAULTS)[number] } => ({
  row: Math.floor((code - 1) / FAULTS.length),
  fault: FAULTS[(code - 1) % FAULTS.length],
});
