import { OP } from './formula.ts';
import { type Operation, programTree } from './programTree.ts';

/**
 * One step of a formula over a line of values. What it takes stands on the stack, but for a right-hand side that is a
 * constant: `isConstant`, its value then `b`.
 */
export type Step = {
  readonly op: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly isConstant: boolean;
  /** Of a moving sum, which one it is: the same for the same sum of one program, another in any other program. */
  readonly sums: number;
};

/** Operations that take a constant on their right. */
const WITH_CONSTANT: ReadonlySet<number> = new Set([OP.add, OP.subtract, OP.multiply, OP.divide, OP.divideAbove]);

/** The program at `at` of a plan as steps; sums of constants are added up. @throws RangeError when it does not leave one value. */
export const stepsOf = (numbers: Float64Array, at: number, length: number): readonly Step[] => {
  const steps: Step[] = [];
  const add = (step: Omit<Step, 'sums'>): void => {
    const same = steps.find(({ op, a, b, c }) => op === OP.sum && a === step.a && b === step.b && c === step.c);
    steps.push({ ...step, sums: step.op === OP.sum && same ? same.sums : at + steps.length });
  };
  const push = ({ op, a, b, c, of }: Operation): void => {
    const added = addedUp({ op, a, b, c, of });
    if (added !== undefined) {
      add({ op: OP.constant, a: added, b: 0, c: 0, isConstant: false });
      return;
    }
    const last = of.at(-1);
    const constant = last && WITH_CONSTANT.has(op) ? addedUp(last) : undefined;
    if (constant !== undefined) {
      push(of[0]);
      add({ op, a, b: constant, c, isConstant: true });
    } else {
      for (const part of of) push(part);
      add({ op, a, b, c, isConstant: false });
    }
  };
  push(programTree(numbers, at, length));
  return steps;
};

/** The value of a constant, or of a sum of constants such as one over months in which nothing can be. */
const addedUp = ({ op, a, of }: Operation): number | undefined => {
  if (op === OP.constant) return a;
  if (op !== OP.add) return undefined;
  const [x, y] = of.map(addedUp);
  return x === undefined || y === undefined ? undefined : x + y;
};
