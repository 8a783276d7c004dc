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

const away = (more: Changes = {}): Changes => ({ 'policies.away': { at: 3, goVirtual: more } });
const rented = (more: Changes = {}): Changes => ({ office: { rentMonthly: 4_000, ...more } });
const move = (more: Changes = {}): Changes => ({
  'policies.move': { at: 5, moveOffice: { rentMonthly: 1_000, ...more } },
});

describe('mistakes about offices are told in a sentence', () => {
  it.each([
    ['a break fee without a lease', rented({ breakFee: 10 }), 'office.breakFee: expected a lease to break, got none.'],
    [
      'the fee said twice',
      rented({ leaseEnds: '2028-01', breakFee: 1, breakFeeMonths: 1 }),
      'got both. Leave one out.',
    ],
    ['a lease over before the start', rented({ leaseEnds: '2026-12' }), 'got 2026-12, before it begins.'],
    ['a new lease over before it begins', move({ leaseEnds: '2027-04' }), 'got 2027-04, before it begins.'],
    ['a lease without a rent', { office: { leaseEnds: '2028-01' } }, 'expected a rent with a lease, got none.'],
    [
      'the office paid twice',
      { ...rented(), 'costs.office': { amount: 6_000, per: 'seat' } },
      'costs.office: expected no cost line called office beside office.rentMonthly',
    ],
    [
      'going virtual twice',
      { ...rented(), ...away(), 'policies.again': { at: 9, goVirtual: {} } },
      'policies.again.goVirtual: expected to go virtual once, got it in policies.away too.',
    ],
    [
      'two moves in a month',
      { ...rented(), ...away(), 'policies.move': { at: 3, moveOffice: { rentMonthly: 1 } } },
      'expected one move in a month, got another in policies.away.',
    ],
    [
      'a move again and again',
      { ...rented(), 'policies.away': { when: 'cash > 0', times: 2, goVirtual: {} } },
      'expected 1 with goVirtual, got 2.',
    ],
    [
      'two moves in a policy',
      { ...rented(), 'policies.away': { at: 3, goVirtual: {}, moveOffice: { rentMonthly: 1 } } },
      'expected one move in a policy, got moveOffice too.',
    ],
    ['no office to give up', away(), 'expected an office to give up, got none: going virtual would only cost.'],
    [
      'an unknown cost line',
      { ...rented(), 'costs.parking': { amount: 1 }, ...away({ endCosts: ['parkin'] }) },
      'policies.away.goVirtual.endCosts.0: expected the id of a cost line, got "parkin". Did you mean parking?',
    ],
    [
      'nothing to break',
      { ...rented(), ...away({ break: true }) },
      'expected a lease to break, got none. Write office',
    ],
    [
      'a lease that nobody may break',
      { ...rented({ leaseEnds: '2028-01' }), ...away({ break: true }) },
      'expected a break fee in office, got none. Write breakFeeMonths: 6 there',
    ],
    ['no telephone', { ...rented(), ...away({ keepPhone: false }) }, 'expected a telephone to end, got none.'],
    [
      'hours won twice',
      { ...rented({ commutingHours: 5 }), ...away({ locationGain: 0.03 }) },
      'expected one of locationGain and office.commutingHours, got both.',
    ],
    [
      'a commute to nothing',
      { ...rented(), ...move({ commutingHours: 2 }) },
      'expected office.commutingHours to compare',
    ],
    ['a commute of all hours', rented({ commutingHours: 15 }), 'at most half the hours worked, got 15 hours a week'],
    [
      'no fees to raise',
      { 'policies.rise': { at: 2, changeFees: { by: 0.1, parts: ['retainer'] } } },
      'policies.rise.changeFees.parts: expected fees above 0 to change, got none in retainer.',
    ],
    [
      'equipment written off over part of a month',
      { 'policies.desk': { at: 2, buyAsset: { cost: 10, years: 0.7 } } },
      'policies.desk.buyAsset.years: expected a whole number of months, got 0.7 years.',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(mistakeOf(changes as Changes)).toContain(sentence);
  });

  it('a firm that goes virtual from a leased office and moves back makes none', () => {
    const back = { 'policies.back': { at: 20, moveOffice: { rentMonthly: 1_000, leaseEnds: '2030-01' } } };
    expect(
      mistakeOf({ ...rented({ leaseEnds: '2028-01', breakFeeMonths: 6 }), ...away({ break: true }), ...back }),
    ).toBe('');
  });
});
