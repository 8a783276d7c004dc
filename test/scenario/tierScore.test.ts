import { expect, test } from 'vitest';
import { formulaMistakes } from '../../src/compile/askedFormulas.ts';
import { loadParser } from '../../src/compile/parseFormula.ts';
import { SCENARIO_FORMULAS } from '../../src/compile/scenarioFormulas.ts';
import { practiceText, readPractice } from '../support/practice.ts';

const parse = await loadParser();
const asked = (by: string) => {
  const s = readPractice(practiceText({ 'tierReview.by': by }));
  return SCENARIO_FORMULAS.flatMap((find) => find(s));
};

test.each(['aum', 'revenue', '= revenue', ' aum '])('%s needs no reader of formulas', (by) => {
  expect(asked(by)).toEqual([]);
});

test.each([
  ['= aum + 20 * revenu', 'expected a known name, got "revenu". Did you mean revenue?'],
  ['cash', 'expected a known name, got "cash". Known: aum, revenue, age, tenure.'],
  ['month', 'expected a known name, got "month". Known: aum, revenue, age, tenure.'],
  [
    'trailing(revenue, 12)',
    'expected figures of today, got "trailing(revenue, 12)". A household has no record of months: leave trailing out.',
  ],
  ['aum > 1', 'expected a number, got "aum > 1". It is true or false: write if(condition, 1, 0) to count with it.'],
])('%s is refused', (by, sentence) => {
  expect(formulaMistakes(asked(by), parse)).toEqual([{ path: 'tierReview.by', sentence }]);
});

test('thresholds of AUM are a mistake where tiers go by revenue', () => {
  const tiers = { high: { from: '500k', hours: 1, departures: 0 }, low: { from: 0, hours: 1, departures: 0 } };
  expect(() => readPractice(practiceText({ tiers, 'tierReview.by': 'revenue' }))).toThrow(
    'tiers.high.from: expected dollars of fees a year, at most a tenth of the mean AUM of 1000000, got 500000.',
  );
});
