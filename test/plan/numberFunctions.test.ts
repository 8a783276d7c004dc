import { all, create } from 'mathjs/number';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParser, type ParseFormula } from '../../src/compile/parseFormula.ts';
import { makeEvaluator } from '../../src/plan/evaluate.ts';
import { makeOneEvaluator } from '../../src/plan/evaluateOne.ts';
import type { Formula } from '../../src/plan/formula.ts';
import { NUMBER_FUNCTIONS } from '../../src/plan/numberFunctions.ts';
import { inPieces, numbersOf, programOf, ROWS, TRIALS } from './formulas.ts';

const stored = new Float32Array(4 * ROWS * TRIALS);
let parse: ParseFormula;
beforeAll(async () => {
  parse = await loadParser();
});

const column = (formula: Formula): number => {
  const program = programOf(formula);
  const out = new Float64Array(TRIALS);
  makeEvaluator(numbersOf(program), inPieces(stored, TRIALS), TRIALS, ROWS)(0, program.length, 1, out);
  return out[0];
};
const one = (formula: Formula): number => {
  const program = programOf(formula);
  const history = { values: stored, perRow: TRIALS, perColumn: ROWS * TRIALS, offset: 0 };
  return makeOneEvaluator(numbersOf(program), history)(0, program.length)(1);
};

const WORTHS = [-745, -30.2, -7, -2.5, -1.5, -0.5, -0.49999999999999994, -0.3, 0, 0.3, 0.49999999999999994, 0.5, 1];
const VALUES = [...WORTHS, 1.5, 2, 2.5, 3.49, 10, 709, 710, 1e6, 4503599627370495.5];

const RUNTIME: Readonly<Record<string, (x: number) => number>> = {
  sqrt: Math.sqrt,
  exp: (x) => (Math.exp(x) === Number.POSITIVE_INFINITY ? Number.NaN : Math.exp(x)),
  log: (x) => (x <= 0 ? Number.NaN : Math.log(x)),
  floor: Math.floor,
  ceil: Math.ceil,
  round: (x) => Math.sign(x) * Math.round(Math.abs(x)),
};

const near = (a: number, b: number): boolean =>
  Number.isNaN(b) ? Number.isNaN(a) : Math.abs(a - b) <= 4e-16 * Math.abs(b);

describe.each(NUMBER_FUNCTIONS)('%s', (name) => {
  it('is that of the runtime, to its last bit or so, and missing where that has no number', () => {
    const wrong = VALUES.filter((x) => !near(one([name, x]), RUNTIME[name](x)));
    expect(wrong).toEqual([]);
  });

  it('is the same for one trial as for a column', () => {
    expect(VALUES.map((x) => one([name, x]))).toEqual(VALUES.map((x) => column([name, x])));
  });
});

describe('a text with functions comes to what another library makes of it', () => {
  const { evaluate } = create(all) as { evaluate: (text: string) => number };

  it.each([
    'sqrt(2) + sqrt(16)',
    'exp(1) * exp(-0.5)',
    'log(20) / log(10)',
    'exp(0.3 * log(7))',
    'floor(2.7) - floor(-2.7)',
    'ceil(2.2) + 10 * ceil(-2.2)',
    'round(2.5) + 10 * round(3.5) + 100 * round(-2.5)',
    'round(-0.5) + 10 * round(0.49) + 100 * round(-3.49)',
    'max(sqrt(2), log(2)) ^ 3',
    'if(floor(1.5) == 1, exp(2), sqrt(3))',
  ])('%s', (text) => {
    const answer = parse(text, { names: [], wants: 'number' });
    const expected = evaluate(text.replace(/^if\((.*), (.*), (.*)\)$/, '($1) ? ($2) : ($3)'));
    expect(answer.ok && near(one(answer.formula), expected)).toBe(true);
  });
});

describe('without a value', () => {
  it.each([
    ['sqrt', -1e-300],
    ['log', 0],
    ['log', -1],
    ['exp', 709.79],
  ] as const)('%s of %d is missing, and no comparison with it is true', (name, x) => {
    expect([one([name, x]), column([name, x])]).toEqual([Number.NaN, Number.NaN]);
    for (const op of ['<', '<=', '>', '>=', '==', '!='] as const) expect(one([op, [name, x], 1])).toBe(0);
  });
});
