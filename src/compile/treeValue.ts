import type { CalendarName, Formula } from '../plan/formula.ts';
import { NUMBER_FUNCTIONS, numberFunction } from '../plan/numberFunctions.ts';

/** What a formula names, in numbers. */
export type Said = { readonly named: (name: string) => number; readonly calendar: (name: CalendarName) => number };

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a < b || a > b,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? Number.NaN : a / b),
  min: Math.min,
  max: Math.max,
  and: (a, b) => a * b,
  or: Math.max,
  '^': (a, n) => {
    let product = a;
    for (let i = 1; i < n; i++) product *= a;
    return product;
  },
};

/** What a formula without months comes to, NaN where it has no value, as after a division by zero. @throws RangeError for one with months. */
export const treeValue = (formula: Formula, said: Said): number => {
  const at = (part: Formula): number => {
    if (typeof part === 'number') return part;
    if (typeof part === 'string') return said.named(part);
    const [op, first, second] = part;
    if (op === 'calendar') return said.calendar(part[1]);
    if (op === 'if') return at(part[1]) === 1 ? at(part[2]) : at(part[3]);
    const a = at(first as Formula);
    if (op === 'not') return 1 - a;
    if (op === 'negate') return -a;
    if (op === 'abs') return Math.abs(a);
    const name = NUMBER_FUNCTIONS.find((one) => one === op);
    if (name !== undefined) return numberFunction[name](a);
    const b = at(second as Formula);
    if (Object.hasOwn(COMPARE, op)) return COMPARE[op](a, b) ? 1 : 0;
    if (Object.hasOwn(ARITHMETIC, op)) return ARITHMETIC[op](a, b);
    throw new RangeError(`no operation ${op} in an expression of an input`);
  };
  return at(formula);
};
