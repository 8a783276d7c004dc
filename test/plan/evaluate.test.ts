import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEvaluator } from '../../src/plan/evaluate.ts';
import { makeOneEvaluator } from '../../src/plan/evaluateOne.ts';
import { type Formula, OP } from '../../src/plan/formula.ts';
import { directValue } from './directValue.ts';
import { columns, formulas, inPieces, numbersOf, programOf, ROWS, STORED, TRIALS } from './formulas.ts';

const same = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));
const rows = Array.from({ length: ROWS }, (_, row) => row);

const columnwise = (formula: Formula, stored: Float32Array) => {
  const program = programOf(formula);
  const evaluate = makeEvaluator(numbersOf(program), inPieces(stored, TRIALS), TRIALS, ROWS);
  const out = new Float64Array(TRIALS);
  return (trial: number, row: number): number => {
    evaluate(0, program.length, row, out);
    return out[trial];
  };
};

const single = (formula: Formula, stored: Float32Array, ahead = 0) => {
  const program = programOf(formula);
  const history = { values: stored, perRow: TRIALS, perColumn: ROWS * TRIALS, offset: 0 };
  const evaluate = makeOneEvaluator(numbersOf(program), history, ahead)(0, program.length);
  return (trial: number, row: number): number => {
    history.offset = trial;
    return evaluate(row);
  };
};

const agreesWithTree = (make: typeof columnwise, order: readonly number[]): void => {
  // of a property that awaits nothing this is no promise, which the linter cannot see through the recursive type
  void fc.assert(
    fc.property(formulas, columns, (formula, stored) => {
      const value = make(formula, stored);
      for (const row of order)
        for (let trial = 0; trial < TRIALS; trial++)
          if (!same(value(trial, row), directValue(formula, stored, trial, row))) return false;
      return true;
    }),
    { seed: 20270101, numRuns: 400 },
  );
};

describe('a compiled formula says what its tree says', () => {
  it('column by column, month after month', () => {
    agreesWithTree(columnwise, rows);
  });

  it('column by column, in any order of months', () => {
    agreesWithTree(columnwise, [7, 3, 11, 4, 5, 0, 6]);
  });

  it('column by column, of more trials than are worked on at a time, the last block and stretch not full', () => {
    const trials = 2130;
    const stored = Float32Array.from({ length: STORED.length * ROWS * trials }, (_, i) => ((i * 7919) % 11) - 4);
    for (const formula of [
      'a',
      ['+', ['trailing', 'a', 3], ['lag', 'b', 2]],
      ['mean', ['*', 'a', 'b'], 2],
      ['/+', 'a', ['lag', 'b', 1]],
      ['-', ['-', 'a', 'b'], ['lag', 'b', 1]],
      ['*', ['/+', ['+', 'b', 1], 'a'], 'b'],
    ] satisfies Formula[]) {
      const program = programOf(formula);
      const evaluate = makeEvaluator(numbersOf(program), inPieces(stored, trials), trials, ROWS);
      const all = new Float64Array(trials);
      for (const row of rows) {
        evaluate(0, program.length, row, all);
        for (const k of [0, 99, 100, 999, 1000, 1099, 2000, 2129])
          expect(all[k]).toBe(directValue(formula, stored, k, row, trials));
      }
    }
  });

  it('for one trial', () => {
    agreesWithTree((formula, stored) => single(formula, stored), rows);
  });
});

describe('of a formula', () => {
  const stored = Float32Array.from({ length: 4 * ROWS * TRIALS }, (_, i) => Math.floor(i / TRIALS) % ROWS); // the row
  const one = (formula: Formula, row: number, ahead = 0) => single(formula, stored, ahead)(1, row);

  it('the start month is month 1 and November 2027, the opening month 0', () => {
    expect(one(['calendar', 'month'], 1)).toBe(1);
    expect(one(['calendar', 'monthOfYear'], 1)).toBe(11);
    expect([0, 1, 2, 3].map((row) => one(['calendar', 'year'], row))).toEqual([2027, 2027, 2027, 2028]);
    expect(one(['calendar', 'month'], 0)).toBe(0);
  });

  it('a decision at the start of a month knows its date and the figures of last month', () => {
    expect(one(['calendar', 'month'], 2, 1)).toBe(3);
    expect(one(['calendar', 'monthOfYear'], 2, 1)).toBe(1);
    expect(one('a', 2, 1)).toBe(2);
  });

  it('a window of three months is missing until the third, and the opening is no month', () => {
    for (const formula of [
      ['trailing', 'a', 3],
      ['trailing', ['*', 'a', 1], 3],
    ] satisfies Formula[]) {
      expect(one(formula, 2)).toBeNaN();
      expect(one(formula, 3)).toBe(1 + 2 + 3);
      expect(one(['lag', formula, 1], 3)).toBeNaN();
      expect(one(['lag', formula, 1], 4)).toBe(1 + 2 + 3);
    }
  });

  it('a missing value makes every comparison false, and its contrary true', () => {
    const missing: Formula = ['lag', 'a', 5];
    for (const op of ['<', '<=', '>', '>=', '==', '!='] as const) {
      expect(one([op, missing, 1], 2)).toBe(0);
      expect(one([op, 1, missing], 2)).toBe(0);
      expect(one(['not', [op, missing, 1]], 2)).toBe(1);
    }
  });

  it('an operation that is not known is a fault, and so is one that lacks a value', () => {
    const make = (program: [number, number, number, number][]) =>
      makeOneEvaluator(numbersOf(program), { values: stored, perRow: 1, perColumn: 1, offset: 0 })(0, program.length);
    expect(() => make([[99, 0, 0, 0]])).toThrow('no operation 99');
    expect(() => make([[OP.add, 0, 0, 0]])).toThrow('lacks a value');
    expect(() => make([])).toThrow('leaves 0 values');
  });

  it('a program that would hold too many values is refused when compiled', () => {
    const tower = Array.from({ length: 70 }).reduce<Formula>((inner) => ['+', 'a', inner], 1);
    expect(() => programOf(tower)).toThrow('more than 64 values');
  });
});
