import { heldBy, OP } from './formula.ts';
import { CODE, tableOf } from './layout.ts';

/** One operation of a compiled formula with the operations whose values it takes. */
export type Operation = {
  readonly op: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly of: readonly Operation[];
};

/** How many values an operation takes. */
const taken = (op: number): number => {
  const held = heldBy(op);
  if (held === 1) return 0;
  return op === OP.choose ? 3 : 1 - held;
};

/**
 * The program at `at` of a plan as a tree. @throws RangeError when it does not leave one value.
 */
export const programTree = (numbers: Float64Array, at: number, length: number): Operation => {
  const code = tableOf(numbers, 'code');
  const stack: Operation[] = [];
  for (let i = 0; i < length; i++) {
    const entry = code.at + (at + i) * code.cols;
    const op = numbers[entry + CODE.op];
    const count = taken(op);
    const of = count === 0 ? [] : stack.splice(-count);
    if (of.length < count) throw new RangeError(`operation ${op} of a formula lacks a value`);
    stack.push({ op, a: numbers[entry + CODE.a], b: numbers[entry + CODE.b], c: numbers[entry + CODE.c], of });
  }
  if (stack.length !== 1) throw new RangeError(`a formula leaves ${stack.length} values`);
  return stack[0];
};
