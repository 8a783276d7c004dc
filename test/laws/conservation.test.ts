import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { type Futures, futures } from '../support/futures.ts';
import { randomPractices } from '../support/randomPractices.ts';
import { solo } from '../support/solo.ts';

const TRIALS = 3;
const MONTHS = 36;

type Month = (plan: Plan, f: Futures, k: number, t: number) => void;

/** Runs a few futures of random practices and looks at each month. */
const everywhere = (seed: number, look: Month): void => {
  fc.assert(
    fc.property(randomPractices, fc.integer(), (sets, luck) => {
      const plan = solo(sets);
      const f = futures(plan, { seed: String(luck), trials: TRIALS, months: MONTHS });
      for (let k = 0; k < TRIALS; k++) for (let t = 1; t <= MONTHS; t++) look(plan, f, k, t);
    }),
    { numRuns: 10, seed },
  );
};

const households = (plan: Plan, f: Futures, k: number, t: number): number =>
  f.sum('households', k, t, plan.legend.tiers.length);
const aum = (plan: Plan, f: Futures, k: number, t: number): number => f.sum('aum', k, t, plan.legend.tiers.length);

describe('conservation, in every trial and month of random practices', () => {
  it('households: opening + joined + acquired - left = closing', () => {
    everywhere(1, (plan, f, k, t) => {
      const left = f.at('leftMoved', k, t) + f.at('leftDied', k, t) + f.at('leftDismissed', k, t);
      expect(households(plan, f, k, t)).toBe(
        households(plan, f, k, t - 1) + f.at('joined', k, t) + f.at('acquired', k, t) - left,
      );
    });
  });

  it('AUM: opening + market + flows + new - lost = closing, to 1e-9 of what moved', () => {
    everywhere(2, (plan, f, k, t) => {
      const parts = [
        aum(plan, f, k, t - 1),
        f.at('marketGain', k, t),
        f.at('netFlows', k, t),
        f.at('newAum', k, t),
        -f.at('lostAum', k, t),
      ];
      const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
      const closing = parts.reduce((sum, part) => sum + part, 0);
      expect(Math.abs(aum(plan, f, k, t) - closing)).toBeLessThanOrEqual(1e-9 * size);
    });
  });

  it('signed: joined, declined or turned away', () => {
    everywhere(4, (plan, f, k, t) => {
      const signed = f.sum('signings', k, t, plan.legend.channels.length);
      expect(f.at('joined', k, t) + f.at('declined', k, t) + f.at('turnedAway', k, t)).toBe(signed);
    });
  });

  it('households by advisor add up to households by tier', () => {
    everywhere(5, (plan, f, k, t) => {
      expect(f.sum('advisorHouseholds', k, t, plan.legend.advisors.length)).toBe(households(plan, f, k, t));
    });
  });

  it('households by segment add up to households by tier, but for those of books that were bought', () => {
    everywhere(9, (plan, f, k, t) => {
      const segments = plan.legend.measures.filter(({ name }) => /^households\.(doctors|others)$/.test(name)).length;
      if (segments === 0) return;
      let acquired = 0;
      for (let month = 1; month <= t; month++) acquired += f.at('acquired', k, month);
      const others = households(plan, f, k, t) - f.sum('segmentHouseholds', k, t, segments);
      expect(others).toBeGreaterThanOrEqual(0);
      expect(others).toBeLessThanOrEqual(acquired);
    });
  });

  it('hours: by kind and by role add up to the same, arisen, delivered and waiting', () => {
    everywhere(6, (plan, f, k, t) => {
      const [kinds, roles] = [plan.legend.kinds.length, plan.legend.roles.length];
      expect(f.sum('kindArising', k, t, kinds)).toBeCloseTo(f.sum('roleArising', k, t, roles), 6);
      expect(f.sum('kindDelivered', k, t, kinds)).toBeCloseTo(f.sum('roleDelivered', k, t, roles), 6);
      expect(f.sum('kindBacklog', k, t, kinds)).toBeCloseTo(f.sum('roleBacklog', k, t, roles), 6);
    });
  });

  it('nobody works more than the hours there are', () => {
    everywhere(7, (plan, f, k, t) => {
      plan.legend.roles.forEach((_, r) => {
        expect(f.at('roleDelivered', k, t, r)).toBeLessThanOrEqual(f.at('roleAvailable', k, t, r) + 1e-9);
      });
    });
  });
});
