import type { Formula } from '../plan/formula.ts';
import { ownMeasure, ownMeasurePath } from '../scenario/ownMeasures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FindFormulas } from './askedFormulas.ts';
import { type Measure, measureList } from './measureList.ts';
import { measuresIn } from './measuresIn.ts';
import { nameThings } from './names.ts';
import type { ParseFormula } from './parseFormula.ts';
import { plainFormula } from './plainFormula.ts';
import { readFormula } from './readFormula.ts';

/** The names that formulas of the firm may use: measures, the scenario's own among them. */
export const formulaNames = (s: Scenario): string[] => [
  ...measureList(s, nameThings(s)).flatMap(({ name, shown }) => (shown ? [name] : [])),
  ...Object.keys(s.measures),
];

/** Measures of the scenario's own: `measures.<id>`. */
export const measureFormulas: FindFormulas = (s) => {
  const own = Object.entries(s.measures);
  if (own.length === 0) return [];
  const names = formulaNames(s);
  return own.map(([id, written]) => ({
    path: ownMeasurePath(id, written),
    text: ownMeasure(written).is,
    names,
    wants: 'number',
  }));
};

/** Whether a formula has a value on the first day: where all that it names has one. */
const isStock = (formula: Formula, stockOf: (name: string) => boolean): boolean =>
  [...measuresIn(formula)].every(stockOf);

/** The scenario's own measures beside those there are; the scenario was checked, so that none leads back to itself. */
export const ownMeasures = (s: Scenario, others: readonly Measure[], parse: ParseFormula | undefined): Measure[] => {
  const own = new Map(Object.entries(s.measures).map(([id, written]) => [id, ownMeasure(written)]));
  if (own.size === 0) return [];
  const names = formulaNames(s);
  const formulas = new Map([...own].map(([id, { is }]) => [id, readFormula(parse, is, { names, wants: 'number' })]));
  const stocks = new Map(others.map(({ name, stock }) => [name, stock]));
  const stockOf = (name: string): boolean => {
    const formula = formulas.get(name);
    const known = stocks.get(name) ?? (formula !== undefined && isStock(formula, stockOf));
    stocks.set(name, known);
    return known;
  };
  return [...own].map(([name, { is, label, unit }]) => ({
    name,
    unit: unit ?? '',
    label: label ?? name,
    stock: stockOf(name),
    shown: true,
    formula: formulas.get(name) ?? 0,
    written: plainFormula(is),
  }));
};
