import { type Formula, OP } from '../plan/formula.ts';
import { KINDS } from '../plan/layout.ts';
import type { Measure } from './measureList.ts';
import type { Names } from './names.ts';

export type Instruction = readonly [op: number, a: number, b: number];

const BINARY = {
  '+': OP.add,
  '-': OP.subtract,
  '*': OP.multiply,
  '/': OP.divide,
  '/+': OP.divideAbove,
  max: OP.max,
} as const;

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
    advisor: names.seats.slice(0, names.dimensions.advisors).map((seat) => seat.id),
  };

  const familyOf = (pattern: string): string[] => {
    const per = /<(\w+)>$/.exec(pattern)?.[1] ?? '';
    return ids[per].map((id) => pattern.replace(`<${per}>`, id));
  };

  const named = (name: string, lag: number): Instruction[] => {
    const column = columnOf.get(name);
    if (column !== undefined) return [[OP.load, column, lag]];
    const measure = byName.get(name);
    if (measure === undefined || !('formula' in measure)) throw new RangeError(`no measure is called ${name}`);
    return emit(measure.formula, lag);
  };

  /** Sum of parts; of no parts, zero. */
  const total = (parts: readonly Instruction[][]): Instruction[] =>
    parts.length === 0
      ? [[OP.constant, 0, 0]]
      : parts.flatMap((part, i) => (i === 0 ? part : [...part, [OP.add, 0, 0]]));

  const trailing = (formula: Formula, n: number): Instruction[] => {
    if (typeof formula === 'string') {
      const column = columnOf.get(formula);
      if (column !== undefined) return [[OP.sum, column, n]];
      const measure = byName.get(formula);
      if (measure !== undefined && 'formula' in measure) return trailing(measure.formula, n);
    }
    if (typeof formula === 'object' && (formula[0] === '+' || formula[0] === '-'))
      return [...trailing(formula[1], n), ...trailing(formula[2], n), [BINARY[formula[0]], 0, 0]];
    if (typeof formula === 'object' && formula[0] === 'sum')
      return total(familyOf(formula[1]).map((name) => trailing(name, n)));
    return total(Array.from({ length: n }, (_, i) => emit(formula, i)));
  };

  const emit = (formula: Formula, lag: number): Instruction[] => {
    if (typeof formula === 'number') return [[OP.constant, formula, 0]];
    if (typeof formula === 'string') return named(formula, lag);
    switch (formula[0]) {
      case 'lag':
        return emit(formula[1], lag + formula[2]);
      case 'sum':
        return total(familyOf(formula[1]).map((name) => named(name, lag)));
      case 'trailing':
      case 'mean': {
        if (lag > 0) throw new RangeError('a window of an earlier month is not needed by any measure yet');
        const sum = trailing(formula[1], formula[2]);
        return formula[0] === 'trailing' ? sum : [...sum, [OP.constant, formula[2], 0], [OP.divide, 0, 0]];
      }
      default:
        return [...emit(formula[1], lag), ...emit(formula[2], lag), [BINARY[formula[0]], 0, 0]];
    }
  };

  return {
    program: (measure: Measure): Instruction[] =>
      'formula' in measure ? emit(measure.formula, 0) : named(measure.name, 0),
    /** Of a formula that stands on its own. */
    condition: (formula: Formula): Instruction[] => emit(formula, 0),
  };
};
