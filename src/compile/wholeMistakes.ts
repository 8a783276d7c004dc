import type { Formula } from '../plan/formula.ts';
import { goalDate } from '../scenario/goals.ts';
import { ownMeasurePath } from '../scenario/ownMeasures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AskedFormula, FormulaFault } from './askedFormulas.ts';
import { type FormulaSize, formulaSize, NAMED } from './formulaSize.ts';
import { firstAsked } from './goalTables.ts';
import { columnsOf, measureList } from './measureList.ts';
import { measuresIn } from './measuresIn.ts';
import { nameThings } from './names.ts';
import { ownMeasures } from './ownMeasures.ts';
import type { ParseFormula } from './parseFormula.ts';
import { makeProgrammer } from './programs.ts';
import { readFormula } from './readFormula.ts';

const MOST_VALUES = 5000; // as of a formula that stands alone
const DEEPEST = 50;

type Read = AskedFormula & { readonly formula: Formula };

/** Own measures under a name that is a measure's already, or its beginning: `hours` as of `hours.arising.csa`. */
export const takenNames = (s: Scenario): FormulaFault[] => {
  const taken = new Set(measureList(s, nameThings(s)).map(({ name }) => name.split('.')[0]));
  return Object.entries(s.measures).flatMap(([id, written]) =>
    taken.has(id)
      ? [
          {
            path: ownMeasurePath(id, written),
            sentence: `expected a measure of its own name, got "${id}", which is there already. Choose another name, such as my${id[0].toUpperCase()}${id.slice(1)}.`,
          },
        ]
      : [],
  );
};

/** Own measures that lead back to themselves, each told once, at the first of its chain. */
const cycles = (own: ReadonlyMap<string, Read>): FormulaFault[] => {
  const done = new Set<string>();
  const found: FormulaFault[] = [];
  const visit = (id: string, chain: readonly string[]): void => {
    const from = chain.indexOf(id);
    const read = own.get(id);
    if (from >= 0 && read !== undefined) {
      const ring = [...chain.slice(from), id].join(' -> ');
      found.push({
        path: read.path,
        sentence: `expected a measure that does not lead back to itself, got ${ring}. Define one of them by other measures.`,
      });
      return;
    }
    if (read === undefined || done.has(id)) return;
    for (const name of measuresIn(read.formula)) visit(name, [...chain, id]);
    done.add(id);
  };
  for (const id of own.keys()) visit(id, []);
  return found;
};

/** Formulas that are too much work once the own measures that they name are written out. */
const tooLarge = (read: readonly Read[], own: ReadonlyMap<string, Read>): FormulaFault[] => {
  const sizes = new Map<string, FormulaSize>();
  const sizeOf = (name: string): FormulaSize => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const formula = own.get(name)?.formula;
    const size = formula === undefined ? NAMED : formulaSize(formula, sizeOf);
    sizes.set(name, size);
    return size;
  };
  return read.flatMap(({ path, formula }) => {
    const { values, depth } = formulaSize(formula, sizeOf);
    const fault = (sentence: string) => [{ path, sentence: `${sentence} Say it with less.` }];
    const written = 'once the measures that it names are written out';
    if (values > MOST_VALUES)
      return fault(`expected a formula over at most ${MOST_VALUES} monthly values ${written}, got more.`);
    if (depth > DEEPEST)
      return fault(`expected parts that lie at most ${DEEPEST} deep in each other ${written}, got more.`);
    return [];
  });
};

/** Goals whose date comes before their condition can be asked at all. */
const tooEarly = (s: Scenario, read: readonly Read[], parse: ParseFormula): FormulaFault[] => {
  const names = nameThings(s);
  const builtIn = measureList(s, names);
  const measures = [...builtIn, ...ownMeasures(s, builtIn, parse)];
  const { condition } = makeProgrammer(names, measures, columnsOf(measures));
  return s.goals.flatMap((goal, i) => {
    const formula = read.find(({ path }) => path === `goals.${i}.that`)?.formula;
    if (formula === undefined) return [];
    const first = firstAsked(condition(formula));
    const { when, month } = goalDate(goal, s.start);
    return month >= first
      ? []
      : [
          {
            path: `goals.${i}.${when}`,
            sentence: `expected month ${first} or later, since the condition looks back that far, got month ${month}. Write a later date, or a shorter window.`,
          },
        ];
  });
};

/** Mistakes of formulas that read well one by one. */
export const wholeMistakes = (s: Scenario, asked: readonly AskedFormula[], parse: ParseFormula): FormulaFault[] => {
  const read = asked
    .filter(({ of }) => of === undefined)
    .map((one) => ({ ...one, formula: readFormula(parse, one.text, one) }));
  const own = new Map(
    Object.entries(s.measures).flatMap(([id, written]) => {
      const one = read.find(({ path }) => path === ownMeasurePath(id, written));
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
  const ring = cycles(own);
  if (ring.length > 0) return ring;
  const large = tooLarge(read, own);
  return large.length > 0 ? large : tooEarly(s, read, parse);
};
