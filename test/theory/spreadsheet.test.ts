import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { practice } from '../support/practice.ts';
import { CERTAIN, column } from './twentyFourMonths.ts';

const MONTHS = 24;
const CENT = 0.0051; // half a cent, and what four decimals leave out
const MINUTE = 0.5 / 60;

describe('24 months of a practice without chance, worked by hand in twentyFourMonths.csv', () => {
  const f = futures(practice(CERTAIN), { seed: 'spreadsheet', trials: 2, months: MONTHS });

  const expectAll = (found: readonly number[], expected: readonly number[], within: number): void => {
    expect(expected).toHaveLength(MONTHS);
    expected.forEach((value, t) => {
      expect(Math.abs(found[t] - value), `month ${t + 1}: ${found[t]}, by hand ${value}`).toBeLessThan(within);
    });
  };
  const together = (...columns: readonly (readonly number[])[]): number[] =>
    Array.from({ length: MONTHS }, (_, t) => columns.reduce((sum, values) => sum + values[t], 0));

  it.each([
    ['feesOnAum and retainers', together(column('feesOnAum'), column('retainers')), 'revenue'],
    ['retainers', column('retainers'), 'revenueRetainer'],
    ['receivables', column('receivables'), 'receivables'],
    ['directExpense', column('directExpense'), 'directExpense'],
    ['overhead', column('overhead'), 'overhead'],
    ['marketing', column('marketing'), 'marketing'],
    ['depreciation', column('depreciation'), 'depreciation'],
    ['interest', column('interest'), 'interest'],
    ['principal', column('principal'), 'repaid'],
    ['borrowed', column('borrowed'), 'borrowed'],
    ['purchases', column('purchases'), 'purchases'],
    ['draw', column('draw'), 'ownerDraw'],
    ['cash', column('cash'), 'cash'],
    ['fixedAssets', column('fixedAssets'), 'fixedAssets'],
    ['debt', column('debt'), 'debt'],
  ] as const)('%s to the cent', (_, byHand, signal) => {
    expectAll(f.along(signal), byHand, CENT);
  });

  it('fixed costs are pay, technology, office and insurance, line by line to the cent', () => {
    const lines = ['advisorPay', 'csaPay', 'technology', 'office', 'insurance'].map(column);
    expectAll(f.along('fixedCosts'), together(...lines), CENT);
  });

  it.each([
    ['aumGold', 'aum', 0],
    ['aumRest', 'aum', 1],
    ['householdsGold', 'households', 0],
    ['householdsRest', 'households', 1],
  ] as const)('%s to the cent, tier by tier', (name, signal, tier) => {
    expectAll(f.along(signal, 0, tier), column(name), CENT);
  });

  it.each(['calendar', 'operations', 'projects'] as const)('hours of %s that arise, to the minute', (kind) => {
    expectAll(f.kindAlong('kindArising', kind), column(kind), MINUTE);
  });

  it.each([
    ['advisorAsked', 'roleArising', 0],
    ['csaAsked', 'roleArising', 1],
    ['advisorWorked', 'roleDelivered', 0],
    ['csaWorked', 'roleDelivered', 1],
    ['advisorAvailable', 'roleAvailable', 0],
    ['csaAvailable', 'roleAvailable', 1],
  ] as const)('%s, to the minute', (name, signal, role) => {
    expectAll(f.along(signal, 0, role), column(name), MINUTE);
  });

  it('what waits at both desks, to the minute', () => {
    expectAll(together(f.along('roleBacklog', 0, 0), f.along('roleBacklog', 0, 1)), column('backlog'), MINUTE);
  });

  it('utilization and quality to seven digits', () => {
    const utilization = f.along('advisorArising').map((hours, t) => hours / f.at('advisorAvailable', 0, t + 1));
    expectAll(utilization, column('advisorUtilization'), 1e-7);
    expectAll(f.along('serviceQuality'), column('quality'), 1e-7);
  });

  it('is the same in every trial', () => {
    expect(f.trialOf(1)).toEqual(f.trialOf(0));
  });
});

describe('the table itself', () => {
  const at = (name: string, t: number): number => column(name)[t];

  it('tells a story: a full desk before the hire, a higher tier in December, draws that begin and stop', () => {
    expect(Math.max(...column('backlog').slice(0, 7))).toBeGreaterThan(5);
    expect(column('backlog')[23]).toBe(0);
    expect(column('householdsGold').indexOf(16)).toBe(11);
    expect(new Set(column('draw').map((x) => x > 0)).size).toBe(2);
  });

  it('ties: equity is what is owned less what is owed, and grows by net income less the draw', () => {
    for (let t = 0; t < MONTHS; t++) {
      const net = at('cash', t) + at('receivables', t) + at('fixedAssets', t) - at('debt', t);
      expect(Math.abs(at('equity', t) - net)).toBeLessThan(CENT);
      if (t === 0) continue;
      const growth = at('equity', t) - at('equity', t - 1);
      expect(Math.abs(growth - at('netIncome', t) + at('draw', t))).toBeLessThan(CENT);
    }
  });
});
