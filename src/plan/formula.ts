/** Figures of the calendar: `month` counts from 1 at the start month, `monthOfYear` is 1 to 12. */
export type CalendarName = 'month' | 'year' | 'monthOfYear';

/**
 * A formula over stored rows of one trial, as a tree of plain data. A string names a measure (`<id>` stands for the
 * family's own id); `lag` looks back n months (row 0 is the opening), `trailing` adds up n months, `mean` averages them.
 * A value that does not exist (a month before the start, a division by zero, the root of a negative number) is missing. Truth is 1 and 0, never missing:
 * a comparison with a missing value is false. Which parts are truth values is checked where a formula is read.
 */
export type Formula =
  | number
  | string
  | readonly ['+' | '-' | '*' | '/' | 'max' | 'min', Formula, Formula]
  /** Quotient that is missing unless the divisor is above zero. */
  | readonly ['/+', Formula, Formula]
  | readonly ['<' | '<=' | '>' | '>=' | '==' | '!=', Formula, Formula]
  | readonly ['and' | 'or', Formula, Formula]
  | readonly ['not' | 'negate' | 'abs', Formula]
  /** Natural exponential and logarithm; to whole numbers, with halves away from zero. */
  | readonly ['sqrt' | 'exp' | 'log' | 'floor' | 'ceil' | 'round', Formula]
  /** The second part where the first is true, the third elsewhere. */
  | readonly ['if', Formula, Formula, Formula]
  /** A power by multiplication: a whole exponent from 1. */
  | readonly ['^', Formula, number]
  | readonly ['lag' | 'trailing' | 'mean', Formula, number]
  | readonly ['calendar', CalendarName]
  /** Sum over all measures of a family, such as `households.<tier>`; `<owning>` are the roles that keep clients. */
  | readonly ['sum', string];

/** Operations of compiled formulas; `a`, `b` and `c` are their operands in the plan's `code` table. */
export const OP = Object.freeze({
  /** push the constant a */
  constant: 0,
  /** push column a as it was b months ago */
  load: 1,
  /** push the sum of column a over the b months that ended c months ago */
  sum: 2,
  add: 3,
  subtract: 4,
  multiply: 5,
  divide: 6,
  divideAbove: 7,
  max: 8,
  min: 9,
  less: 10,
  atMost: 11,
  more: 12,
  atLeast: 13,
  equal: 14,
  unequal: 15,
  and: 16,
  or: 17,
  not: 18,
  negate: 19,
  abs: 20,
  sqrt: 21,
  exp: 22,
  log: 23,
  floor: 24,
  ceil: 25,
  round: 26,
  /** the top multiplied by itself: a factors */
  power: 27,
  /** of three, the second where the first is 1, else the third */
  choose: 28,
  /** the top, missing in rows before row a */
  missingBefore: 29,
  /** push the calendar of b months ago */
  month: 30,
  year: 31,
  monthOfYear: 32,
  /** push the number of the plan at offset a */
  number: 33,
});

/** Values that a program may hold at once. */
export const DEPTH = 64;

/** How many values an operation adds to those held. */
export const heldBy = (op: number): number => {
  if (op <= OP.sum || op >= OP.month) return 1;
  if (op <= OP.or) return -1;
  return op === OP.choose ? -2 : 0;
};
