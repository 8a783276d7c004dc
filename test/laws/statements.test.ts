import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignalName } from '../../src/plan/signals.ts';
import { futures } from '../support/futures.ts';
import { randomPractices } from '../support/randomPractices.ts';
import { solo } from '../support/solo.ts';

const TRIALS = 3;
const MONTHS = 60;
const CENT = 0.005;

type Month = {
  /** A figure of this month. */
  readonly now: (name: SignalName) => number;
  /** What it was at the end of last month. */
  readonly last: (name: SignalName) => number;
};

const everywhere = (seed: number, look: (month: Month) => void): void => {
  fc.assert(
    fc.property(randomPractices, fc.integer(), (sets, luck) => {
      const f = futures(solo(sets), { seed: String(luck), trials: TRIALS, months: MONTHS });
      for (let k = 0; k < TRIALS; k++)
        for (let t = 1; t <= MONTHS; t++)
          look({ now: (name) => f.at(name, k, t), last: (name) => f.at(name, k, t - 1) });
    }),
    { numRuns: 12, seed },
  );
};

type Figure = Month['now'];
const operatingProfit = (of: Figure): number => of('revenue') - of('directExpense') - of('overhead');
const netIncome = (of: Figure): number => operatingProfit(of) - of('depreciation') - of('interest');
const equity = (of: Figure): number =>
  of('cash') + of('receivables') + of('fixedAssets') - of('deferredRevenue') - of('debt');

describe('the three statements tie to half a cent, in every trial and month of random practices', () => {
  it('equity grows by net income less the draw', () => {
    everywhere(31, ({ now, last }) => {
      expect(Math.abs(equity(now) - equity(last) - netIncome(now) + now('ownerDraw'))).toBeLessThan(CENT);
    });
  });

  it('cash moves by operations, loans, purchases and the draw', () => {
    everywhere(32, ({ now, last }) => {
      const unpaid = now('receivables') - last('receivables') - now('deferredRevenue') + last('deferredRevenue');
      const operations = operatingProfit(now) - unpaid - now('interest');
      const financing = now('borrowed') - now('repaid') - now('ownerDraw');
      expect(Math.abs(now('cash') - last('cash') - now('cashFlow'))).toBeLessThan(CENT);
      expect(Math.abs(now('cash') - last('cash') - operations - financing + now('purchases'))).toBeLessThan(CENT);
    });
  });

  it('debt grows by what is borrowed less what is repaid, and is never below zero', () => {
    everywhere(33, ({ now, last }) => {
      expect(Math.abs(now('debt') - last('debt') - now('borrowed') + now('repaid'))).toBeLessThan(CENT);
      expect(now('debt')).toBeGreaterThanOrEqual(0);
    });
  });

  it('fixed assets grow by purchases less depreciation, and are never below zero', () => {
    everywhere(34, ({ now, last }) => {
      const change = now('fixedAssets') - last('fixedAssets');
      expect(Math.abs(change - now('purchases') + now('depreciation'))).toBeLessThan(CENT);
      expect(now('fixedAssets')).toBeGreaterThanOrEqual(0);
    });
  });

  it('nothing is both receivable and paid ahead', () => {
    everywhere(35, ({ now }) => {
      expect(Math.min(now('receivables'), now('deferredRevenue'))).toBeLessThan(CENT);
      expect(Math.max(now('receivables'), now('deferredRevenue'))).toBeGreaterThan(-CENT);
    });
  });
});

describe('revenue by tier', () => {
  it('adds up to revenue', () => {
    fc.assert(
      fc.property(randomPractices, (sets) => {
        const f = futures(solo(sets), { seed: 'tiers', trials: 1, months: MONTHS });
        for (let t = 0; t <= MONTHS; t++) expect(f.sum('tierRevenue', 0, t, 3)).toBeCloseTo(f.at('revenue', 0, t), 6);
      }),
      { numRuns: 12, seed: 36 },
    );
  });
});
