import { describe, expect, it } from 'vitest';
import { type Changes, practiceText, readPractice } from '../support/practice.ts';

const mistakeOf = (changes: Changes): string => {
  try {
    readPractice(practiceText(changes));
  } catch (error) {
    return String((error as Error).message);
  }
  return '';
};

const loan = (more: Changes): Changes => ({ 'loans.bank': { amount: 10_000, rate: 0.08, ...more } });

describe('mistakes about loans and fees are told in a sentence', () => {
  it.each([
    ['a negative term', loan({ years: -5 }), 'years above 0, at most 40, got -5'],
    ['a term of nothing', loan({ months: 0 }), 'months above 0, at most 480, got 0'],
    ['no term', loan({}), 'expected a term, got none. Write years: 10 or months: 120.'],
    ['two terms', loan({ years: 1, months: 12 }), 'expected one of years and months, got both.'],
    ['a part of a month', loan({ years: 0.7 }), 'expected a whole number of months, got 0.7 years.'],
    ['no amount', loan({ years: 1, amount: 0 }), 'loans.bank.amount: expected dollars above 0, got 0'],
    ['a date before the start', loan({ years: 1, from: '2026-12' }), 'expected 2027-01 or later, got 2026-12.'],
    [
      'something written off over no years',
      { 'fixedAssets.desk': { cost: 100, years: 0 } },
      'expected years above 0, at most 40, got 0',
    ],
    ['a fee of an unknown tier', { 'fees.byTier': { onli: { minimum: 1 } } }, 'Did you mean only?'],
    [
      'brackets of a tier out of order',
      { 'fees.byTier': { only: { brackets: [{ from: 5, rate: 0.01 }] } } },
      'fees.byTier.only.brackets.0.from: expected 0 for the first bracket, got 5.',
    ],
    [
      'a share of revenue paid once',
      { 'costs.gift': { amount: 0.1, per: 'revenue', once: true } },
      'costs.gift.once: expected false for a share of revenue, got true.',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(mistakeOf(changes as Changes)).toContain(sentence);
  });
});
