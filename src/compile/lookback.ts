import { OP } from '../plan/formula.ts';
import type { Instruction } from './programs.ts';

const reach = ([op, a, b, c]: Instruction): number => {
  if (op === OP.load) return b;
  if (op === OP.sum) return b + c;
  if (op === OP.missingBefore) return a;
  return op >= OP.month ? b : 0;
};

/** How many months back a program looks: before that month its windows are not full, and it can say nothing. */
export const lookback = (program: readonly Instruction[]): number => Math.max(0, ...program.map(reach));
