import { describe, expect, it } from 'vitest';
import { mistakesOf, parse } from '../support/reading.ts';

const names = ['cash', 'revenue', 'utilization', 'utilization.owner'];

/** What people and programs have tried on readers of formulas: each comes to a sentence. */
const ATTACKS: readonly (readonly [what: string, text: string])[] = [
  ['the constructor of a number', 'cash.constructor > 1'],
  ['the constructor of a constructor', 'cash.constructor.constructor("return process")() > 1'],
  ['a constructor in brackets', 'cash["constructor"] > 1'],
  ['the prototype', 'cash.__proto__ > 1'],
  ['the prototype alone', '__proto__ > 1'],
  ['a prototype by name', 'Object.prototype > 1'],
  ['a function of all objects', 'cash.toString() > 1'],
  ['a name of all objects', 'toString > 1'],
  ['its own property', 'hasOwnProperty(1) > 1'],
  ['import', 'import(1) > 1'],
  ['import of an object', 'import({}, {}) > 1'],
  ['createUnit', 'createUnit(cash) > 1'],
  ['evaluate', 'evaluate(1) > 1'],
  ['parse', 'parse(1) > 1'],
  ['simplify', 'simplify(1) > 1'],
  ['derivative', 'derivative(cash, cash) > 1'],
  ['a text', 'cash > "1"'],
  ['a text in single quotes', "cash > '1'"],
  ['a template', 'cash > `1`'],
  ['a matrix', '[1, 2] > 1'],
  ['a place in a matrix', 'cash[1] > 1'],
  ['an object', '{a: 1}.a > 1'],
  ['a range', '1:1000000000 > 1'],
  ['a range in a call', 'max(1:1000000000, 2) > 1'],
  ['zeros', 'zeros(100000, 100000) > 1'],
  ['an assignment', 'cash = 2'],
  ['an assignment to a part', 'cash.x = 2'],
  ['a function of its own', 'f(x) = f(x)'],
  ['several lines', 'x = 1; x > 0'],
  ['a loop by a function', 'map([1, 2], f) > 1'],
  ['for', 'for(1, 2) > 1'],
  ['a unit', '2 kg > 1'],
  ['a conversion', 'cash to USD > 1'],
  ['an implicit product', '2 cash > 1'],
  ['an implicit product of brackets', '(2)(cash) > 1'],
  ['a factorial', '100000! > 1'],
  ['a tower of powers', '9^9^9^9 > 1'],
  ['a great power', 'cash ^ 1000000 > 1'],
  ['a power that is no number', 'cash ^ cash > 1'],
  ['a number beyond any', '1e999 > 1'],
  ['bits', '1 << 30 > 1'],
  ['bits and', 'cash & 1 > 1'],
  ['a transpose', "cash' > 1"],
  ['a part by part product', 'cash .* 2 > 1'],
  ['optional chaining', 'cash?.constructor > 1'],
  ['nullish', 'cash ?? 1 > 1'],
  ['a remainder', 'cash mod 2 > 1'],
  ['a comment', '1 > 0 # and so on'],
  ['complex numbers', 'i > 1'],
  ['a constant of the reader', 'pi > 1'],
  ['infinity', 'Infinity > 1'],
  ['not a number', 'NaN > 1'],
  ['true', 'true'],
  ['null', 'null > 1'],
  ['undefined', 'undefined > 1'],
  ['a name in Cyrillic', 'с\u0430sh > 1'],
  ['full-width signs', 'cash \uff1e 1'],
  ['a minus of the printers', 'cash \u2212 1 > 0'],
  ['blanks that are none', 'cash\u200b > 1'],
  ['a right-to-left mark', '\u202ecash > 1'],
  ['an escape', 'c\\u0061sh > 1'],
  ['a null character', 'cash\u0000 > 1'],
  ['a thousand brackets', `${'('.repeat(490)}1${')'.repeat(490)} > 0`],
  ['many brackets that are not closed', '('.repeat(900)],
  ['many minus signs', `${'-'.repeat(900)}1 > 0`],
  ['many nots', `${'not '.repeat(200)}(cash > 1)`],
  ['many questions', `${'cash > 1 ? '.repeat(60)}1`],
  ['deep ifs', `${'if(cash > 1, 1, '.repeat(60)}1${')'.repeat(60)} > 0`],
  ['a very long sum', `${'1 + '.repeat(100_000)}1 > 0`],
  ['a very long name', `${'a'.repeat(100_000)} > 0`],
  ['a very long dotted name', `${'a.'.repeat(50_000)}a > 0`],
  ['very many digits', `${'9'.repeat(100_000)} > 0`],
  ['very many commas', `max(${'1,'.repeat(100_000)}1) > 0`],
  ['very many blanks', `cash${' '.repeat(100_000)}> > 1`],
  ['windows in windows', 'trailing(trailing(trailing(cash, 480), 480), 480) > 1'],
  ['a window of no length', 'trailing(cash, 0) > 1'],
  ['a window of a moving length', 'trailing(cash, cash) > 1'],
  ['a bomb for regular expressions: digits', `${'1'.repeat(500)}! > 0`],
  ['a bomb for regular expressions: grouped digits', `${'1,111'.repeat(180)}x > 0`],
  ['a bomb for regular expressions: dots', `a${'.a'.repeat(400)}. > 0`],
];

describe('an attack on the reader of formulas is refused in words', () => {
  it.each(ATTACKS)('%s', (_, text) => {
    const answer = parse(text, { names, wants: 'truth' });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/^expected .+, got ".*"\. .+[.?]$/s) });
    if (!answer.ok) expect(answer.sentence.length).toBeLessThan(400); // what was written is not thrown back whole
  });
});

describe('the same in an input', () => {
  it.each(ATTACKS)('%s', (_, text) => {
    const [sentence, ...more] = mistakesOf({ 'fees.retainer': `= if(${text}, 1, 2)` });
    expect(more).toEqual([]);
    expect(sentence).toMatch(/^fees\.retainer: expected .+, got .+/s);
  });
});
