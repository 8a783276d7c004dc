import { floats } from '../math/floats.ts';
import { makeOneEvaluator } from '../plan/evaluateOne.ts';
import { FAULTS, faultCode } from '../plan/faultCode.ts';
import { OP } from '../plan/formula.ts';
import { CODE, EXPRESSION } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const OUT_OF_BOUNDS = FAULTS.indexOf('a value out of bounds');
const NOTHING = floats(0); // no record of months: expressions of inputs ask for none

/**
 * Numbers that are worked out from others, row by row in the order of the plan: all of them when the trial's inputs are
 * drawn, and those with months in them again at the start of each month.
 */
export const makeExpressions = (a: Arena) => {
  const { numbers: n, state, fault } = a;
  const { at: first, rows, cols } = a.table('expressions');
  const make = makeOneEvaluator(n, { values: NOTHING, perRow: 0, perColumn: 0, offset: 0 }, 1);
  const programs = Array.from({ length: rows }, (_, r) => {
    const at = first + r * cols;
    return make(n[at + EXPRESSION.at], n[at + EXPRESSION.length]);
  });
  const code = a.table('code');
  /** What a missing value of a row is called, by its place among the faults. */
  const lack = Uint8Array.from({ length: rows }, (_, r) => {
    const row = first + r * cols;
    for (let i = 0; i < n[row + EXPRESSION.length]; i++) {
      const op = n[code.at + (n[row + EXPRESSION.at] + i) * code.cols + CODE.op];
      if (op === OP.sqrt || op === OP.exp || op === OP.log) return FAULTS.indexOf('no value');
    }
    return FAULTS.indexOf('division by zero');
  });
  let timed = false;
  for (let r = 0; r < rows; r++) timed ||= n[first + r * cols + EXPRESSION.timed] === 1;

  const fitting = (at: number, value: number): boolean =>
    value >= n[at + EXPRESSION.min] &&
    value <= n[at + EXPRESSION.max] &&
    value > n[at + EXPRESSION.above] &&
    value < Number.POSITIVE_INFINITY &&
    (n[at + EXPRESSION.whole] === 0 || Math.floor(value) === value);

  /** Writes the value of a row; true when it is another than before. What cannot be worked out is written down instead. */
  const write = (row: number, month: number): boolean => {
    const at = first + row * cols;
    const value = programs[row](month - 1);
    if (!fitting(at, value)) {
      if (fault[0] === 0) fault[0] = faultCode(row, Number.isNaN(value) ? lack[row] : OUT_OF_BOUNDS);
      return false;
    }
    const offset = n[at + EXPRESSION.offset];
    if (n[offset] === value) return false;
    n[offset] = value;
    return true;
  };

  const open = (): void => {
    fault[0] = 0;
    for (let row = 0; row < rows; row++) write(row, 1);
  };

  const month = (t: number): void => {
    if (t === 1) return;
    for (let row = 0; row < rows; row++)
      if (n[first + row * cols + EXPRESSION.timed] === 1 && write(row, t)) state[STATE.changed] = t;
  };

  return { open, month: timed ? month : (): void => {} };
};
