import { WITH_STORED } from './combineStored.ts';
import { OP } from './formula.ts';
import { type Operation, programTree } from './programTree.ts';

/** A stored column as it was some months ago. */
export type Stored = { readonly column: number; readonly lag: number };

/** One step of a formula over a line of values. What it takes stands on the stack, but for what is told here. */
export type Step = {
  readonly op: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The right-hand side, where it is a constant or a stored column. */
  readonly right: number | Stored | undefined;
  /** The left-hand side, where both sides are stored columns. */
  readonly left: Stored | undefined;
  /** Of a moving sum, its name. */
  readonly sums: string;
};

/** Operations that take a constant on their right. */
const WITH_CONSTANT: ReadonlySet<number> = new Set([OP.add, OP.subtract, OP.multiply, OP.divide, OP.divideAbove]);

/**
 * The program at `at` of a plan as steps; sums of constants are added up. The same moving sum has one name in one program,
 * and in all that are worked out `together`. @throws RangeError when it does not leave one value.
 */
export const stepsOf = (numbers: Float64Array, at: number, length: number, together: boolean): readonly Step[] => {
  const steps: Step[] = [];
  const add = (step: Omit<Step, 'sums'>): void => {
    const { a, b, c } = step;
    steps.push({ ...step, sums: `${together ? '' : `${at}: `}${a} ${b} ${c}` });
  };
  const push = ({ op, a, b, c, of }: Operation): void => {
    const added = addedUp({ op, a, b, c, of });
    if (added !== undefined) {
      add({ op: OP.constant, a: added, b: 0, c: 0, right: undefined, left: undefined });
      return;
    }
    const right = asRight(op, of.at(-1));
    const left = typeof right === 'object' ? storedOf(of[0]) : undefined;
    const onStack = of.slice(0, of.length - (right === undefined ? 0 : 1) - (left === undefined ? 0 : 1));
    for (const part of onStack) push(part);
    add({ op, a, b, c, right, left });
  };
  push(programTree(numbers, at, length));
  return steps;
};

const storedOf = ({ op, a, b }: Operation): Stored | undefined => (op === OP.load ? { column: a, lag: b } : undefined);

/** What an operation may take on its right without a line of its own. */
const asRight = (op: number, last: Operation | undefined): number | Stored | undefined => {
  if (last === undefined) return undefined;
  return (WITH_CONSTANT.has(op) ? addedUp(last) : undefined) ?? (WITH_STORED.has(op) ? storedOf(last) : undefined);
};

/** The value of a constant, or of a sum of constants such as one over months in which nothing can be. */
const addedUp = ({ op, a, of }: Operation): number | undefined => {
  if (op === OP.constant) return a;
  if (op !== OP.add) return undefined;
  const [x, y] = of.map(addedUp);
  return x === undefined || y === undefined ? undefined : x + y;
};
