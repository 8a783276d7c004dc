import { floats } from '../math/floats.ts';
import { ints } from '../math/ints.ts';
import { makeOneEvaluator } from '../plan/evaluateOne.ts';
import { COLUMN, POLICY } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const LONGEST = 480; // months that a scenario may have

/**
 * Whether a condition holds: on the figures of last month, with today's date. What conditions may ask about is kept month
 * by month, and only where a plan has conditions.
 */
export const makeJudge = (a: Arena) => {
  const { numbers: n, state, signals } = a;
  const policies = a.table('policies');
  const columns = a.table('columns');
  let asked = false;
  for (let p = 0; p < policies.rows; p++) asked ||= n[policies.at + p * policies.cols + POLICY.length] > 0;
  const values = floats(asked ? (LONGEST + 1) * columns.rows : 0);
  const signalOf = ints(columns.rows, (c) => n[columns.at + c * columns.cols + COLUMN.signal]);
  const make = makeOneEvaluator(n, { values, perRow: columns.rows, perColumn: 1, offset: 0 }, 1);
  const conditions = Array.from({ length: policies.rows }, (_, p) => {
    const row = policies.at + p * policies.cols;
    const length = n[row + POLICY.length];
    return length === 0 ? (): number => 0 : make(n[row + POLICY.at], length);
  });

  const remember = (month: number): void => {
    const at = month * columns.rows;
    for (let c = 0; c < columns.rows; c++) values[at + c] = signals[signalOf[c]];
  };

  /** Whether the condition of a policy does; a missing value is no yes. */
  const holds = (policy: number): boolean => conditions[policy](state[STATE.month] - 1) === 1;

  return { remember: asked ? remember : (): void => {}, holds };
};
