import { expect, it } from 'vitest';
import { fillDefaults } from '../../src/scenario/fill.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { scenarioSchema } from '../../src/scenario/scenario.ts';

/** What is said of a small firm with these markets, without the place. */
const said = (market: string, more = ''): string[] => {
  const text = `version: 1
meta: { title: Test, question: When? }
start: 2027-01
people: { owner: { role: advisor, owner: true } }
market: ${market}
${more}`;
  const reading = readScenario('my.yaml', text, { schema: scenarioSchema, fill: fillDefaults });
  return reading.ok ? [] : reading.mistakes.map((mistake) => mistakeText(mistake).replace(/^my\.yaml:\d+:\d+ /, ''));
};
const FILE = 'model: bootstrap, file: a.csv, kind: log';

it.each([
  [
    '{ model: bootstrap }',
    'market.model: expected a file of returns with model: bootstrap, got none. Write file: returns.csv.',
  ],
  [
    '{ model: path }',
    'market.model: expected returns with model: path, got none. Write returns: [-0.05, 0.02] or file: returns.csv.',
  ],
  [
    '{ model: path, file: a.csv, kind: log, returns: [0.1] }',
    'market.returns: expected either a file or a list of returns, got both. Remove one of them.',
  ],
  [
    '{ model: path, returns: [0.1], afterwards: bootstrap }',
    'market.afterwards: expected a file of returns to resample, got bootstrap after a list. Write lognormal or regimes.',
  ],
  [
    '{ model: bootstrap, file: a.csv }',
    'market.file: expected kind: simple or kind: log beside it, got "a.csv". Write simple where a fall by a half is -0.5, log where it is -0.693.',
  ],
  [
    `{ ${FILE}, column: a, weights: { a: 1 } }`,
    'market.weights: expected either a column or weights, got both. Remove one of them.',
  ],
  [
    `{ ${FILE}, weights: { a: 60 %, b: 0.3 } }`,
    'market.weights: expected shares that add up to 1, got 0.9. Raise or lower a share.',
  ],
  [
    `{ ${FILE}, from: 2020-02, to: 2019-12 }`,
    'market.to: expected 2020-02 or later, got 2019-12. Write the month after from, or exchange them.',
  ],
  [
    '{ shocks: [{ at: 2026-12, return: -0.3 }] }',
    'market.shocks.0.at: expected 2027-01 or later, got "2026-12". What markets did before the start is in the opening AUM.',
  ],
  [
    '{ model: path, returns: [-5] }',
    'market.returns.0: expected a share a month above -1, at most 1, got -5. Write a share, such as 0.14.',
  ],
  [
    '{ model: path, returns: [1 % to 2 %] }',
    'market.returns.0: expected one number (a path is given), got "1 % to 2 %". Write one number.',
  ],
  [
    '{ model: regime }',
    'market.model: expected one of lognormal, regimes, bootstrap, path, got "regime". Did you mean regimes?',
  ],
])('%s', (market, sentence) => {
  expect(said(market)).toEqual([sentence]);
});

it('prices come from one place', () => {
  expect(said(`{ ${FILE}, inflation: cpi }`, 'inflationByYear: [0.02]')).toEqual([
    'market.inflation: expected inflation by year or from the file, got both. Remove inflationByYear or this line.',
  ]);
});

it.each([
  ['{ model: regimes }', 'market.volatility: 0.2', 'market.volatility'],
  ['{}', 'market.regimes.bad.months: 12', 'market.regimes.bad.months'],
  ['{ model: path, returns: [0.1] }', 'market.return: 0.05', 'market.return'],
])('a policy cannot change a number that the model does not use: %s, %s', (market, change, path) => {
  expect(said(market, `policies: { later: { at: 6, change: { ${change} } } }`)).toEqual([
    `policies.later.change.${path}: expected a number that counts with the chosen market.model, got "${path}". Leave it out, or choose another model.`,
  ]);
});
