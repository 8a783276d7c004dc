import * as fc from 'fast-check';
import type { Measure } from '../../src/compile/measureList.ts';
import type { Names } from '../../src/compile/names.ts';
import { type Instruction, makeProgrammer } from '../../src/compile/programs.ts';
import type { Formula } from '../../src/plan/formula.ts';
import { CODE, GENERAL, TABLES, type TableName } from '../../src/plan/layout.ts';
import { layTables } from '../../src/plan/layTables.ts';
import { lineOf } from '../../src/plan/memory.ts';

export const TRIALS = 4;
export const ROWS = 12;
export const START = { year: 2027, month: 11 };
export const STORED = ['a', 'b', 'of.low', 'of.high'];
/** Measures that are formulas themselves, one of them over a window of its own. */
export const DERIVED: Readonly<Record<string, Formula>> = {
  sumOf: ['sum', 'of.<tier>'],
  gain: ['-', 'a', ['lag', 'b', 1]],
  area: ['*', 'a', 'b'],
  half: ['mean', 'gain', 2],
};

const words = { unit: '', label: '', stock: true, shown: true };
const measures: Measure[] = [
  ...STORED.map((name, signal) => ({ ...words, name, signal })),
  ...Object.entries(DERIVED).map(([name, formula]) => ({ ...words, name, formula })),
];
const names: Names = {
  tiers: ['low', 'high'],
  roles: [],
  channels: [],
  segments: [],
  seats: [],
  teams: [],
  dimensions: { tiers: 2, roles: 0, seats: 0, advisors: 0, channels: 0, segments: 0 },
};

/** The program of a formula over the columns of these tests. */
export const programOf = (formula: Formula): Instruction[] =>
  makeProgrammer(names, measures, new Map(STORED.map((name, i) => [name, i]))).condition(formula);

/** A plan's numbers that hold nothing but code and a start month. */
export const numbersOf = (program: Instruction[]): Float64Array => {
  const tables = Object.fromEntries(TABLES.map((name) => [name, { cols: 1, rows: [] as number[][] }]));
  const general = new Array<number>(GENERAL.size).fill(0);
  general[GENERAL.startYear] = START.year;
  general[GENERAL.startMonthOfYear] = START.month;
  tables.general = { cols: GENERAL.size, rows: [general] };
  tables.columns = { cols: 1, rows: STORED.map(() => [0]) };
  tables.code = { cols: CODE.size, rows: program.map((instruction) => [...instruction]) };
  return layTables(tables as Record<TableName, { cols: number; rows: number[][] }>);
};

/** The values of `[column][row][trial]` where the evaluator looks for them: `[piece][row][column][trial of the piece]`. */
export const inPieces = (values: Float32Array, trials: number): Float32Array => {
  const of = lineOf(trials);
  const pieces = new Float32Array(Math.ceil(trials / of) * ROWS * STORED.length * of);
  for (let column = 0; column < STORED.length; column++)
    for (let row = 0; row < ROWS; row++)
      for (let k = 0; k < trials; k++) {
        const line = (Math.floor(k / of) * ROWS + row) * STORED.length + column;
        pieces[line * of + (k % of)] = values[(column * ROWS + row) * trials + k];
      }
  return pieces;
};

/** `[column][row][trial]`: small whole numbers, so that sums are exact in any order, and some missing. */
export const columns = fc
  .array(fc.constantFrom(-3, -1, 0, 0, 1, 2, 4, Number.NaN), {
    minLength: STORED.length * ROWS * TRIALS,
    maxLength: STORED.length * ROWS * TRIALS,
  })
  .map((values) => Float32Array.from(values));

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom(...STORED, ...Object.keys(DERIVED)),
  fc.constantFrom(-1, 0, 1, 2),
  fc.constantFrom('month' as const, 'year' as const, 'monthOfYear' as const).map((of): Formula => ['calendar', of]),
);

const deeper = (depth: number, windowed: boolean): fc.Arbitrary<Formula> => {
  if (depth === 0) return leaf;
  const part = fc.oneof(leaf, deeper(depth - 1, windowed));
  const truth = truthOf(depth - 1, part);
  const inside = deeper(Math.min(depth - 1, 2), true);
  const sums = fc.constantFrom('+' as const, '-' as const, '*' as const, 'min' as const, 'max' as const);
  const quotients = fc.constantFrom('/' as const, '/+' as const);
  const whole = fc.constantFrom('negate' as const, 'abs' as const, 'floor' as const, 'ceil' as const, 'round' as const);
  const broken = fc.constantFrom('sqrt' as const, 'exp' as const, 'log' as const);
  return fc.oneof(
    fc.tuple(windowed ? sums : fc.oneof(sums, quotients), part, part) as fc.Arbitrary<Formula>,
    fc.tuple(windowed ? whole : fc.oneof(whole, broken), part) as fc.Arbitrary<Formula>,
    fc.tuple(fc.constant('^' as const), part, fc.constantFrom(1, 2)) as fc.Arbitrary<Formula>,
    fc.tuple(fc.constant('if' as const), truth, part, part) as fc.Arbitrary<Formula>,
    fc.tuple(fc.constant('lag' as const), part, fc.integer({ min: 1, max: 3 })) as fc.Arbitrary<Formula>,
    fc.tuple(fc.constant('trailing' as const), inside, fc.integer({ min: 1, max: 4 })) as fc.Arbitrary<Formula>,
    fc.tuple(fc.constant('mean' as const), inside, fc.constantFrom(1, 2, 4)) as fc.Arbitrary<Formula>,
  );
};

const truthOf = (depth: number, part: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> => {
  const comparison = fc.constantFrom(
    '<' as const,
    '<=' as const,
    '>' as const,
    '>=' as const,
    '==' as const,
    '!=' as const,
  );
  const simple = fc.tuple(comparison, part, part) as fc.Arbitrary<Formula>;
  if (depth <= 0) return simple;
  const inner = truthOf(depth - 1, part);
  return fc.oneof(
    simple,
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), inner, inner) as fc.Arbitrary<Formula>,
    fc.tuple(fc.constant('not' as const), inner) as fc.Arbitrary<Formula>,
  );
};

/** Conditions and numbers; no quotients inside windows, whose order of adding would show in the last bit. */
export const formulas: fc.Arbitrary<Formula> = fc.oneof(deeper(3, false), truthOf(2, deeper(2, false)));

/** Where a stored column stands, undefined for what is no column. */
export const columnAt = (name: string): number | undefined => {
  const at = STORED.indexOf(name);
  return at < 0 ? undefined : at;
};
