/**
 * A formula over stored rows of one trial, as a tree of plain data. A string names a measure (`<id>` stands for the
 * family's own id); `lag` looks back n months (row 0 is the opening), `trailing` adds up n months, `mean` averages them.
 * A value that does not exist (a month before the start, a division by zero) is missing.
 */
export type Formula =
  | number
  | string
  | readonly ['+' | '-' | '*' | '/' | 'max', Formula, Formula]
  /** Quotient that is missing unless the divisor is above zero. */
  | readonly ['/+', Formula, Formula]
  | readonly ['lag' | 'trailing' | 'mean', Formula, number]
  /** Sum over all measures of a family, such as `households.<tier>`; `<owning>` are the roles that keep clients. */
  | readonly ['sum', string];

/** Operations of compiled formulas; `a` and `b` are their operands in the plan's `code` table. */
export const OP = {
  /** push the constant a */
  constant: 0,
  /** push column a as it was b months ago */
  load: 1,
  /** push the sum of column a over the last b months */
  sum: 2,
  add: 3,
  subtract: 4,
  multiply: 5,
  divide: 6,
  divideAbove: 7,
  max: 8,
} as const;
