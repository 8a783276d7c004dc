import type { Formula } from '../plan/formula.ts';

/** How much there is to work out in a formula: values of single months, and how deep its parts lie in each other. */
export type FormulaSize = { readonly values: number; readonly depth: number };

const LEAF: FormulaSize = { values: 1, depth: 1 };
const ENDLESS = 1e9; // sums stay exact below it

/** The size of a formula once what it names is written out. */
export const formulaSize = (formula: Formula, sizeOf: (name: string) => FormulaSize): FormulaSize => {
  if (typeof formula === 'string') return sizeOf(formula);
  if (typeof formula === 'number' || formula[0] === 'calendar' || formula[0] === 'sum') return LEAF;
  const [op, ...parts] = formula as readonly [string, ...Formula[]];
  const isWindow = op === 'trailing' || op === 'mean';
  const inner = (isWindow || op === 'lag' || op === '^' ? parts.slice(0, 1) : parts).map((part) =>
    formulaSize(part, sizeOf),
  );
  const times = isWindow ? Number(parts[1]) : 1;
  const values = times * inner.reduce((sum, size) => sum + size.values, 0);
  return { values: Math.min(ENDLESS, values), depth: 1 + Math.max(...inner.map(({ depth }) => depth)) };
};

export const NAMED: FormulaSize = LEAF;
