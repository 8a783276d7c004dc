import { DEPTH, type Formula, heldBy, OP } from '../plan/formula.ts';
import { KINDS } from '../plan/layout.ts';
import type { Measure } from './measureList.ts';
import type { Names } from './names.ts';

export type Instruction = readonly [op: number, a: number, b: number, c: number];

const BINARY = {
  '+': OP.add,
  '-': OP.subtract,
  '*': OP.multiply,
  '/': OP.divide,
  '/+': OP.divideAbove,
  max: OP.max,
  min: OP.min,
  '<': OP.less,
  '<=': OP.atMost,
  '>': OP.more,
  '>=': OP.atLeast,
  '==': OP.equal,
  '!=': OP.unequal,
  and: OP.and,
  or: OP.or,
} as const;

const push = (op: number, a = 0, b = 0, c = 0): Instruction => [op, a, b, c];

/** @throws RangeError when a program holds more values at once than its readers have room for. */
const checked = (program: Instruction[]): Instruction[] => {
  let held = 0;
  for (const [op] of program) {
    held += heldBy(op);
    if (held > DEPTH) throw new RangeError(`a formula holds more than ${DEPTH} values at once`);
  }
  return program;
};
/** Whether a part is the constant zero, as what a plan proves to be nothing. */
const isNothing = (part: readonly Instruction[]): boolean =>
  part.length === 1 && part[0][0] === OP.constant && part[0][1] === 0;

/** Compiles the formulas of measures to instructions over the stored columns. */
export const makeProgrammer = (names: Names, measures: readonly Measure[], columnOf: ReadonlyMap<string, number>) => {
  const byName = new Map(measures.map((m) => [m.name, m]));
  const owning = names.roles.filter((role) =>
    names.seats.slice(0, names.dimensions.advisors).some((seat) => seat.role === role),
  );
  const ids: Readonly<Record<string, readonly string[]>> = {
    tier: names.tiers,
    role: names.roles,
    owning,
    kind: KINDS,
    channel: names.channels,
    segment: names.segments,
    advisor: names.seats.slice(0, names.dimensions.advisors).map((seat) => seat.id),
  };

  const familyOf = (pattern: string): string[] => {
    const per = /<(\w+)>$/.exec(pattern)?.[1] ?? '';
    return ids[per].map((id) => pattern.replace(`<${per}>`, id));
  };

  const named = (name: string, lag: number): Instruction[] => {
    const column = columnOf.get(name);
    if (column !== undefined) return [push(OP.load, column, lag)];
    const measure = byName.get(name);
    if (measure === undefined || !('formula' in measure)) throw new RangeError(`no measure is called ${name}`);
    return emit(measure.formula, lag);
  };

  /** Sum of parts; of no parts, zero. */
  const total = (parts: readonly Instruction[][]): Instruction[] =>
    parts.length === 0 ? [push(OP.constant)] : parts.flatMap((part, i) => (i === 0 ? part : [...part, push(OP.add)]));

  /** Sum of the n months that ended `lag` months ago; missing unless all of them are months: the opening is none. */
  const trailing = (formula: Formula, n: number, lag: number): Instruction[] => {
    if (typeof formula === 'string') {
      const column = columnOf.get(formula);
      if (column !== undefined) return [push(OP.sum, column, n, lag)];
      const measure = byName.get(formula);
      if (measure !== undefined && 'formula' in measure) return trailing(measure.formula, n, lag);
    }
    if (typeof formula === 'object' && (formula[0] === '+' || formula[0] === '-'))
      return [...trailing(formula[1], n, lag), ...trailing(formula[2], n, lag), push(BINARY[formula[0]])];
    if (typeof formula === 'object' && formula[0] === 'sum') {
      const family = familyOf(formula[1]);
      if (family.length > 0) return total(family.map((name) => trailing(name, n, lag)));
    }
    const months = Array.from({ length: n }, (_, i) => emit(formula, lag + i));
    return [...total(months), push(OP.missingBefore, n + lag)];
  };

  const emit = (formula: Formula, lag: number): Instruction[] => {
    if (typeof formula === 'number') return [push(OP.constant, formula)];
    if (typeof formula === 'string') return named(formula, lag);
    switch (formula[0]) {
      case 'calendar':
        return [push(OP[formula[1]], 0, lag)];
      case 'lag':
        return emit(formula[1], lag + formula[2]);
      case 'sum':
        return total(familyOf(formula[1]).map((name) => named(name, lag)));
      case 'trailing':
        return trailing(formula[1], formula[2], lag);
      case 'mean':
        return [...trailing(formula[1], formula[2], lag), push(OP.constant, formula[2]), push(OP.divide)];
      case 'not':
      case 'negate':
      case 'abs':
      case 'sqrt':
      case 'exp':
      case 'log':
      case 'floor':
      case 'ceil':
      case 'round':
        return [...emit(formula[1], lag), push(OP[formula[0]])];
      case '^':
        return [...emit(formula[1], lag), push(OP.power, formula[2])];
      case 'if':
        return [...emit(formula[1], lag), ...emit(formula[2], lag), ...emit(formula[3], lag), push(OP.choose)];
      case '+':
      case '-': {
        const right = emit(formula[2], lag);
        const left = emit(formula[1], lag);
        return isNothing(right) ? left : [...left, ...right, push(BINARY[formula[0]])];
      }
      default:
        return [...emit(formula[1], lag), ...emit(formula[2], lag), push(BINARY[formula[0]])];
    }
  };

  return {
    program: (measure: Measure): Instruction[] =>
      checked('formula' in measure ? emit(measure.formula, 0) : named(measure.name, 0)),
    /** Of a formula that stands on its own. */
    condition: (formula: Formula): Instruction[] => checked(emit(formula, 0)),
  };
};
