import type { Formula } from '../plan/formula.ts';
import type { NumberFunction } from '../plan/numberFunctions.ts';
import { nearest } from '../scenario/nearest.ts';
import { type Node, refuse } from './formulaNode.ts';

export type Kind = 'number' | 'truth';
/** A part of a formula, and whether it is a number or true-or-false. */
export type Part = { readonly formula: Formula; readonly kind: Kind };

/** Reads a part; `months` is how often it is worked out, for the months of the windows around it. */
export type Read = (node: Node, months?: number) => Part;

const LONGEST_WINDOW = 480;

/** @throws FormulaMistake when the part is true-or-false. */
export const asNumber = (part: Part, node: Node): Formula =>
  part.kind === 'number'
    ? part.formula
    : refuse('a number', node, 'It is true or false: write if(condition, 1, 0) to count with it.');

/** @throws FormulaMistake when the part is a number. */
export const asTruth = (part: Part, node: Node): Formula =>
  part.kind === 'truth'
    ? part.formula
    : refuse('something that is true or false', node, 'Compare it with a number, such as cash > 60000.');

/** The second and third part where the first is true or not; they are of one kind. */
export const readIf = (read: Read, [condition, yes, no]: readonly Node[]): Part => {
  const first = asTruth(read(condition), condition);
  const one = read(yes);
  const other = read(no);
  if (one.kind === 'number') return { formula: ['if', first, one.formula, asNumber(other, no)], kind: 'number' };
  return { formula: ['if', first, one.formula, asTruth(other, no)], kind: 'truth' };
};

const extreme =
  (name: 'min' | 'max') =>
  (read: Read, args: readonly Node[]): Part => ({
    formula: args.map((arg) => asNumber(read(arg), arg)).reduce((a, b): Formula => [name, a, b]),
    kind: 'number',
  });

const window =
  (make: (x: Formula, months: number) => Formula) =>
  (read: Read, [x, count]: readonly Node[]): Part => {
    const months = count.type === 'ConstantNode' ? count.value : undefined;
    if (typeof months !== 'number' || !Number.isInteger(months) || months < 1 || months > LONGEST_WINDOW)
      return refuse(`a whole number of months from 1 to ${LONGEST_WINDOW}`, count, 'Write one, such as 12.');
    return { formula: make(asNumber(read(x, Math.max(2, months)), x), months), kind: 'number' };
  };

type Call = {
  readonly least: number;
  readonly most: number;
  readonly such: string;
  readonly make: (read: Read, args: readonly Node[]) => Part;
};

const ofOne = (name: 'abs' | NumberFunction, x: string): Call => ({
  least: 1,
  most: 1,
  such: `${name}(${x})`,
  make: (read, [part]) => ({ formula: [name, asNumber(read(part), part)] as Formula, kind: 'number' }),
});

const OVER_MONTHS = ['trailing', 'mean', 'change'];
/** What other languages call them. */
const OTHER_NAMES: Readonly<Record<string, string>> = { ln: 'log', sqroot: 'sqrt', ceiling: 'ceil', average: 'mean' };
const NO_MONTHS = { household: 'A household', input: 'An input' } as const;

const CALLS: ReadonlyMap<string, Call> = new Map([
  ['min', { least: 2, most: 20, such: 'min(cash, 60000)', make: extreme('min') }],
  ['max', { least: 2, most: 20, such: 'max(cash, 0)', make: extreme('max') }],
  ['abs', ofOne('abs', 'cashFlow')],
  ['if', { least: 3, most: 3, such: 'if(cash > 0, cash, 0)', make: readIf }],
  ['trailing', { least: 2, most: 2, such: 'trailing(revenue, 12)', make: window((x, n) => ['trailing', x, n]) }],
  ['mean', { least: 2, most: 2, such: 'mean(cashFlow, 3)', make: window((x, n) => ['mean', x, n]) }],
  ['change', { least: 2, most: 2, such: 'change(aum, 12)', make: window((x, n) => ['-', x, ['lag', x, n]]) }],
  ['sqrt', ofOne('sqrt', 'max(0, cash)')],
  ['exp', ofOne('exp', '-month / 12')],
  ['log', ofOne('log', 'aum')],
  ['floor', ofOne('floor', 'households / 50')],
  ['ceil', ofOne('ceil', 'households / 50')],
  ['round', ofOne('round', 'households / 50')],
] satisfies [string, Call][]);

/** One of the few functions. @throws FormulaMistake for any other, another count of values, or months where there are none. */
export const readCall = (node: Node, read: Read, of: keyof typeof NO_MONTHS | undefined): Part => {
  const name = typeof node.fn === 'object' && node.fn.type === 'SymbolNode' ? (node.fn.name ?? '') : '';
  const args = node.args ?? [];
  const call = CALLS.get(name);
  if (call === undefined) {
    const near = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : nearest(name, [...CALLS.keys()]);
    const known = `Known: ${[...CALLS.keys()].join(', ')}.`;
    return refuse('a known function', node, near === undefined ? known : `Did you mean ${near}?`);
  }
  if (of !== undefined && OVER_MONTHS.includes(name))
    return refuse('figures of today', node, `${NO_MONTHS[of]} has no record of months: leave ${name} out.`);
  if (args.length < call.least || args.length > call.most) {
    const count = call.least === call.most ? `${call.least}` : `${call.least} to ${call.most}`;
    return refuse(`${count} value${count === '1' ? '' : 's'} in ${name}`, node, `Write ${name} as in ${call.such}.`);
  }
  return call.make(read, args);
};
