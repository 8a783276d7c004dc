import type { CalendarName, Formula } from '../plan/formula.ts';
import { nearest } from '../scenario/nearest.ts';
import { asNumber, asTruth, type Kind, type Part, type Read, readCall, readIf } from './formulaCalls.ts';
import { type Node, refuse } from './formulaNode.ts';
import { checkDepth } from './formulaText.ts';

/** What a formula may name, and what it must come to. */
export type FormulaAsk = {
  /** Undefined where they are not known: then every name is taken. */
  readonly names?: readonly string[];
  readonly wants: Kind;
  /** A formula of one household knows its figures of today, no other months and no calendar; one of an input has no other months. */
  readonly of?: 'household' | 'input';
};

const ARITHMETIC = ['+', '-', '*', '/'] as const;
const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;
const JOINTS = ['and', 'or'] as const;
const CALENDAR = ['month', 'year', 'monthOfYear'] as const;
const HIGHEST_POWER = 8;
/** Values of single months that one formula may look at: what it costs in every month of every trial. */
const MOST_VALUES = 5000;
const NAMES_SHOWN = 8;

const among = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((one) => one === word);

/** `utilization.owner`: names joined by dots and nothing else, undefined for any other look-up. */
const dotted = (node: Node): string | undefined => {
  if (node.type === 'SymbolNode') return node.name;
  const { object, index, optionalChaining } = node;
  const key = index?.dimensions?.length === 1 ? index.dimensions[0].value : undefined;
  const head = node.type === 'AccessorNode' && object !== undefined ? dotted(object) : undefined;
  return head === undefined || typeof key !== 'string' || optionalChaining === true ? undefined : `${head}.${key}`;
};

const readName = (node: Node, names: readonly string[] | undefined, calendars: readonly CalendarName[]): Formula => {
  const name = dotted(node);
  if (name === undefined) return refuse('a name such as utilization.owner', node, 'Join names by dots only.');
  const calendar = among(calendars, name);
  if (calendar !== undefined) return ['calendar', calendar];
  if (names === undefined || names.includes(name)) return name;
  const known = [...names, ...calendars];
  const near = nearest(name, known);
  const head = name.split('.')[0];
  const family = known.filter((one) => one === head || one.startsWith(`${head}.`));
  const list = (family.length > 0 ? family : known).slice(0, NAMES_SHOWN).join(', ');
  const more = (family.length > 0 ? family : known).length > NAMES_SHOWN ? ' and more' : '';
  return refuse('a known name', name, near === undefined ? `Known: ${list}${more}.` : `Did you mean ${near}?`);
};

/** Other ways to say a power. */
const insteadOfPower = (exponent: Node): string => {
  const text = exponent.toString().replace(/[\s()]/g, '');
  const n = Number(text);
  if (text === '0.5' || text === '1/2') return 'Write sqrt(x).';
  if (Number.isInteger(n) && n < 0) return `Write a quotient, such as 1 / x${n === -1 ? '' : ` ^ ${-n}`}.`;
  if (Number.isInteger(n)) return 'Write a product or a quotient.';
  return 'Of a number above 0, write exp(y * log(x)) for x ^ y, or sqrt(x) for its root.';
};

const readPower = (base: Node, exponent: Node, read: Read): Formula => {
  const n = exponent.type === 'ConstantNode' ? exponent.value : undefined;
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > HIGHEST_POWER)
    return refuse(`a whole exponent from 1 to ${HIGHEST_POWER}`, exponent, insteadOfPower(exponent));
  return ['^', asNumber(read(base), base), n];
};

const readOperator = (node: Node, read: Read): Part => {
  const [a, b] = node.args ?? [];
  const { op } = node;
  if (node.implicit === true) return refuse('a sign between two values', node, 'Write the sign, such as 2 * cash.');
  if (b === undefined) {
    if (op === 'not') return { formula: ['not', asTruth(read(a), a)], kind: 'truth' };
    if (op === '-') return { formula: ['negate', asNumber(read(a), a)], kind: 'number' };
    if (op === '+') return { formula: asNumber(read(a), a), kind: 'number' };
  } else {
    const arithmetic = among(ARITHMETIC, op);
    const comparison = among(COMPARISONS, op);
    const joint = among(JOINTS, op);
    const numbers = () => [asNumber(read(a), a), asNumber(read(b), b)] as const;
    if (arithmetic !== undefined) return { formula: [arithmetic, ...numbers()], kind: 'number' };
    if (comparison !== undefined) return { formula: [comparison, ...numbers()], kind: 'truth' };
    if (joint !== undefined) return { formula: [joint, asTruth(read(a), a), asTruth(read(b), b)], kind: 'truth' };
    if (op === '^') return { formula: readPower(a, b, read), kind: 'number' };
  }
  return refuse('one of + - * / ^ < <= > >= == != and or not', node, 'Say it with these.');
};

const readConstant = (node: Node): Formula =>
  typeof node.value === 'number' && Number.isFinite(node.value)
    ? node.value
    : refuse('a number or a name', node, 'Write a number such as 0.85, or the name of a measure.');

/**
 * The tree of a formula from a parsed text: every node is one that is known here, or refused.
 * @throws FormulaMistake with the sentence.
 */
export const readTree = (root: Node, { names, wants, of }: FormulaAsk): Formula => {
  let values = 0;
  const calendars = of === 'household' ? [] : CALENDAR;
  const part = (node: Node, depth: number, months: number): Part => {
    checkDepth(depth, root.toString());
    const read: Read = (inner, window = 1) => part(inner, depth + 1, months * window);
    switch (node.type) {
      case 'ParenthesisNode':
        return node.content === undefined
          ? refuse('a formula', node, 'Write something between ( and ).')
          : part(node.content, depth, months);
      case 'OperatorNode':
        return readOperator(node, read);
      case 'FunctionNode':
        return readCall(node, read, of);
      case 'ConditionalNode':
        return readIf(read, [node.condition, node.trueExpr, node.falseExpr] as Node[]);
      case 'RelationalNode':
        return refuse('one comparison at a time', node, 'Write a < b and b < c.');
      case 'AssignmentNode':
        return refuse('a comparison', node, 'Write == to ask whether two values are equal.');
      case 'ConstantNode':
      case 'SymbolNode':
      case 'AccessorNode':
        values += months;
        if (values > MOST_VALUES)
          refuse(`a formula over at most ${MOST_VALUES} monthly values`, root, 'Shorten its windows.');
        return {
          formula: node.type === 'ConstantNode' ? readConstant(node) : readName(node, names, calendars),
          kind: 'number',
        };
      default:
        return refuse('a number, a name, a comparison or a sum', node, 'See docs/formulas.md for what may be said.');
    }
  };
  const whole = part(root, 1, 1);
  return wants === 'truth' ? asTruth(whole, root) : asNumber(whole, root);
};
