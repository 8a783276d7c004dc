import { OP } from '../plan/formula.ts';
import { EXPRESSION, TABLES } from '../plan/layout.ts';
import type { ExpressionLegend } from '../plan/legend.ts';
import type { FormulaQuantity, Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, type Input, input, isInput, type Place, type Rows } from './cell.ts';
import { inputAsk, namedNumbers, namesIn } from './inputFormula.ts';
import type { Tables } from './inputList.ts';
import type { Names } from './names.ts';
import type { ParseFormula } from './parseFormula.ts';
import { makeProgrammer } from './programs.ts';
import { readFormula } from './readFormula.ts';

type Expression = { readonly path: string; readonly quantity: FormulaQuantity };
type Found = Expression & { readonly place: Place };
type Asked = Expression & ReturnType<typeof namesIn> & { readonly formula: ReturnType<typeof readFormula> };

const isExpression = (quantity: Quantity | undefined): quantity is FormulaQuantity => quantity?.kind === 'formula';

const cellsOf = (tables: Partial<Tables>): (Input & { readonly place: Place })[] =>
  TABLES.flatMap((table) =>
    (tables[table]?.rows ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, field) => (isInput(cell) ? [{ ...cell, place: { table, row, field } }] : [])),
    ),
  );

const bounds = ({ min, max, above, integer }: Quantity['spec']) => ({
  min: min ?? Number.NEGATIVE_INFINITY,
  max: max ?? Number.POSITIVE_INFINITY,
  above: above ?? Number.NEGATIVE_INFINITY,
  whole: Number(integer === true),
});

/**
 * The numbers that expressions name, the expressions in the order in which they are worked out, and their code, which
 * follows `codeLength`. An expression names an input as it was drawn: what a policy makes of that input later is not seen.
 */
export const expressionTables = (
  s: Scenario,
  names: Names,
  tables: Partial<Tables>,
  parse: ParseFormula | undefined,
  codeLength: number,
) => {
  const cells = cellsOf(tables);
  const used = cells.filter((cell): cell is Found => isExpression(cell.quantity));
  const named = namedNumbers(s);
  const ask = inputAsk([...named.keys()]);
  const asked = new Map<string, Asked>(); // by path, in the order in which they are worked out
  const visit = ({ path, quantity }: Expression): void => {
    if (asked.has(path)) return;
    const formula = readFormula(parse, quantity.text, ask);
    const found = namesIn(formula);
    for (const name of found.names) {
      const part = named.get(name);
      if (isExpression(part)) visit({ path: name, quantity: part });
    }
    asked.set(path, { path, quantity, formula, ...found });
  };
  const assumptions = Object.entries(s.assumptions).map(([id, quantity]) => ({ path: `assumptions.${id}`, quantity }));
  for (const expression of [...used, ...assumptions])
    if (isExpression(expression.quantity)) visit(expression as Expression);

  const moved = new Map(cells.flatMap(({ path, drawnAs }) => (drawnAs === undefined ? [] : [[path, drawnAs]])));
  const others = [...new Set([...asked.values()].flatMap((one) => one.names))].filter(
    (name) => !name.startsWith('assumptions.'),
  );
  const values: Cell[] = [
    ...assumptions.map(({ path, quantity }) => input(path, quantity)),
    ...others.map((path): Cell => {
      const drawnAs = moved.get(path);
      const quantity = named.get(path) as Quantity;
      return drawnAs === undefined ? { path, quantity } : { path, quantity, drawnAs };
    }),
  ];
  const paths = [...assumptions.map(({ path }) => path), ...others];
  const slot = (name: string): Place => ({ table: 'values', row: paths.indexOf(name), field: 0 });

  const { condition } = makeProgrammer(names, [], new Map(paths.map((path, i) => [path, i])));
  const code: Cell[][] = [];
  const rows: Cell[][] = [];
  const legend: ExpressionLegend[] = [];
  for (const { path, quantity, formula } of asked.values()) {
    const at = codeLength + code.length;
    const program = condition(formula);
    code.push(...program.map(([op, a, b, c]) => (op === OP.load ? [OP.number, slot(paths[a]), 0, 0] : [op, a, b, c])));
    const places = used.filter((cell) => cell.path === path).map(({ place }) => place);
    for (const offset of paths.includes(path) ? [slot(path), ...places] : places) {
      const words = { at, length: program.length, offset, timed: Number(quantity.timed), ...bounds(quantity.spec) };
      rows.push(EXPRESSION.names.map((name): Cell => words[name]));
      legend.push({ path, text: quantity.text });
    }
  }
  return {
    values: { cols: 1, rows: values.map((cell) => [cell]) as Rows },
    expressions: { cols: EXPRESSION.size, rows: rows as Rows },
    code,
    legend,
  };
};
