import { beforeAll, describe, expect, it } from 'vitest';
import { loadParser, type ParseFormula } from '../../src/compile/parseFormula.ts';

const names = [
  'cash',
  'aum',
  'revenue',
  'cashFlow',
  'utilization',
  'utilization.owner',
  'utilization.csa',
  'left.moved',
];
let parse: ParseFormula;
beforeAll(async () => {
  parse = await loadParser();
});

const tree = (text: string, wants: 'number' | 'truth') => {
  const answer = parse(text, { names, wants });
  return answer.ok ? answer.formula : answer.sentence;
};

describe('a formula that is understood', () => {
  it.each([
    ['utilization.owner > 0.85 and cash > 60000', ['and', ['>', 'utilization.owner', 0.85], ['>', 'cash', 60000]]],
    ['not (cash < 0) or left.moved != 2', ['or', ['not', ['<', 'cash', 0]], ['!=', 'left.moved', 2]]],
    [
      'cash == 1 and cash <= 2 and cash >= 3',
      ['and', ['and', ['==', 'cash', 1], ['<=', 'cash', 2]], ['>=', 'cash', 3]],
    ],
    ['if(cash > 0, aum > 1, aum > 2)', ['if', ['>', 'cash', 0], ['>', 'aum', 1], ['>', 'aum', 2]]],
    [
      'month >= 13 and monthOfYear == 1',
      ['and', ['>=', ['calendar', 'month'], 13], ['==', ['calendar', 'monthOfYear'], 1]],
    ],
    ['cash >\n  6e4', ['>', 'cash', 60000]],
  ])('condition %s', (text, expected) => {
    expect(tree(text, 'truth')).toEqual(expected);
  });

  it.each([
    ['= aum + 20 * revenue', ['+', 'aum', ['*', 20, 'revenue']]],
    ['-aum^2', ['negate', ['^', 'aum', 2]]],
    ['(aum - 1) / +2', ['/', ['-', 'aum', 1], 2]],
    ['min(1, aum, 3)', ['min', ['min', 1, 'aum'], 3]],
    ['max(abs(cashFlow), .5)', ['max', ['abs', 'cashFlow'], 0.5]],
    ['trailing(revenue, 12) - mean(cashFlow, 3)', ['-', ['trailing', 'revenue', 12], ['mean', 'cashFlow', 3]]],
    ['change(aum, 12)', ['-', 'aum', ['lag', 'aum', 12]]],
    ['cash > 0 ? 1 : 2', ['if', ['>', 'cash', 0], 1, 2]],
    ['round(sqrt(aum)) + log(exp(cash))', ['+', ['round', ['sqrt', 'aum']], ['log', ['exp', 'cash']]]],
    ['floor(aum) - ceil(cash)', ['-', ['floor', 'aum'], ['ceil', 'cash']]],
    ['2027 - year', ['-', 2027, ['calendar', 'year']]],
  ])('number %s', (text, expected) => {
    expect(tree(text, 'number')).toEqual(expected);
  });
});

describe('a formula that is refused, with rule, part and way out', () => {
  it.each([
    ['2 cash > 1', 'expected a sign between two values, got "2 cash". Write the sign, such as 2 * cash.'],
    ['cash > 60k', 'expected a sign between two values, got "60 k". Write the sign, such as 2 * cash.'],
    ['0 < cash < 5', 'expected one comparison at a time, got "0 < cash < 5". Write a < b and b < c.'],
    ['cash = 3', 'expected a comparison, got "cash = 3". Write == to ask whether two values are equal.'],
    ['utilisation.owner > 1', 'expected a known name, got "utilisation.owner". Did you mean utilization.owner?'],
    [
      'utilization.zebraCrossings > 1',
      'expected a known name, got "utilization.zebraCrossings". Known: utilization, utilization.owner, utilization.csa.',
    ],
    [
      'cash + 1',
      'expected something that is true or false, got "cash + 1". Compare it with a number, such as cash > 60000.',
    ],
    [
      'not cash > 1',
      'expected something that is true or false, got "cash". Compare it with a number, such as cash > 60000.',
    ],
    [
      '(cash > 1) + 1 > 2',
      'expected a number, got "(cash > 1)". It is true or false: write if(condition, 1, 0) to count with it.',
    ],
    [
      'cash > 1,160,000',
      'expected numbers without commas, got "1,160,000". Write 1160000, or a blank after a comma that parts two values.',
    ],
    [
      'utilization > 85 %',
      'expected names, numbers and the signs of formulas, got "%". Write a share as a number, such as 0.85 for 85 %.',
    ],
    ['cash > 1 && aum > 1', 'expected names, numbers and the signs of formulas, got "&&". Write and.'],
    [
      'cash > 1 # rich',
      'expected names, numbers and the signs of formulas, got "#". See docs/formulas.md for what may be said.',
    ],
    [
      'sine(cash) > 1',
      'expected a known function, got "sine(cash)". Known: min, max, abs, if, trailing, mean, change, sqrt, exp, log, floor, ceil, round.',
    ],
    ['trailling(cash, 3) > 1', 'expected a known function, got "trailling(cash, 3)". Did you mean trailing?'],
    ['mean(cash) > 1', 'expected 2 values in mean, got "mean(cash)". Write mean as in mean(cashFlow, 3).'],
    ['mean(cash, 2.5) > 1', 'expected a whole number of months from 1 to 480, got "2.5". Write one, such as 12.'],
    ['mean(cash, aum) > 1', 'expected a whole number of months from 1 to 480, got "aum". Write one, such as 12.'],
    ['ln(cash) > 1', 'expected a known function, got "ln(cash)". Did you mean log?'],
    ['log(cash, 10) > 1', 'expected 1 value in log, got "log(cash, 10)". Write log as in log(aum).'],
    [
      'round(cash > 1) > 1',
      'expected a number, got "cash > 1". It is true or false: write if(condition, 1, 0) to count with it.',
    ],
    ['cash ^ 9 > 1', 'expected a whole exponent from 1 to 8, got "9". Write a product or a quotient.'],
    ['cash ^ 0.5 > 1', 'expected a whole exponent from 1 to 8, got "0.5". Write sqrt(x).'],
    ['cash ^ (1 / 2) > 1', 'expected a whole exponent from 1 to 8, got "(1 / 2)". Write sqrt(x).'],
    ['cash ^ -2 > 1', 'expected a whole exponent from 1 to 8, got "-2". Write a quotient, such as 1 / x ^ 2.'],
    [
      'cash ^ 1.5 > 1',
      'expected a whole exponent from 1 to 8, got "1.5". Of a number above 0, write exp(y * log(x)) for x ^ y, or sqrt(x) for its root.',
    ],
    ['cash mod 2 > 1', 'expected one of + - * / ^ < <= > >= == != and or not, got "cash mod 2". Say it with these.'],
    [
      'cash >',
      'expected a whole formula, got "cash >". It ends too soon: write what is missing, such as a value or a ).',
    ],
    [
      '(cash > 1',
      'expected a whole formula, got "(cash > 1". It ends too soon: write what is missing, such as a value or a ).',
    ],
    ['cash => 1', 'expected names, numbers and the signs of formulas, got "=>". Write >=.'],
    [' ', 'expected a formula, got "". Write one, such as cash > 60000.'],
    ['true', 'expected a number or a name, got "true". Write a number such as 0.85, or the name of a measure.'],
    [
      'cash > 1e999',
      'expected a number or a name, got "Infinity". Write a number such as 0.85, or the name of a measure.',
    ],
    ['left?.moved > 1', 'expected a name such as utilization.owner, got "left?.moved". Join names by dots only.'],
    ['cash.constructor > 1', 'expected a known name, got "cash.constructor". Known: cash.'],
    [
      'cash.min(2) > 1',
      'expected a known function, got "cash.min(2)". Known: min, max, abs, if, trailing, mean, change, sqrt, exp, log, floor, ceil, round.',
    ],
    [
      'toString > 1',
      'expected a known name, got "toString". Known: cash, aum, revenue, cashFlow, utilization, utilization.owner, utilization.csa, left.moved and more.',
    ],
    ['1:3', 'expected a number, a name, a comparison or a sum, got "1:3". See docs/formulas.md for what may be said.'],
    [
      'f(x) = 2',
      'expected a number, a name, a comparison or a sum, got "f(x) = 2". See docs/formulas.md for what may be said.',
    ],
    [
      'if(cash > 1, 2, aum > 3) > 1',
      'expected a number, got "aum > 3". It is true or false: write if(condition, 1, 0) to count with it.',
    ],
  ])('%s', (text, sentence) => {
    expect(tree(text, 'truth')).toBe(sentence);
  });

  it('a condition where a number is wanted', () => {
    expect(tree('cash > 1', 'number')).toMatch(/^expected a number, got "cash > 1"/);
  });
});

describe('a text made to keep a parser busy is refused at once', () => {
  it.each([
    [`cash > ${'1 + '.repeat(300)}1`, /^expected a formula of at most 1000 characters/],
    [`${'('.repeat(300)}1${')'.repeat(300)} > 1`, /at most 50 deep/],
    [`${'-'.repeat(900)}1 > 1`, /at most 50 deep/],
    [`${'cash.'.repeat(190)}a > 1`, /^expected a known name/],
    ['trailing(trailing(cash, 480), 480) > 1', /^expected a formula over at most 5000 monthly values/],
    [`${'change('.repeat(13)}cash${', 1)'.repeat(13)} > 1`, /^expected a formula over at most 5000 monthly values/],
  ])('%s', (text, sentence) => {
    expect(tree(text, 'truth')).toMatch(sentence);
  });
});
