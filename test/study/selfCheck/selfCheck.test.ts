import { describe, expect, it } from 'vitest';
import { GENERAL, TIER, tableOf } from '../../../src/plan/layout.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { openInline } from '../../../src/run/inline.ts';
import { prepareSelfCheck } from '../../../src/study/selfCheck/selfCheck.ts';
import type { SelfCheck } from '../../../src/summary/selfCheck.ts';
import { shippedPlan } from '../../run/shippedPlan.ts';
import { leads, practice } from '../../support/practice.ts';
import { runInline } from '../../support/runs.ts';

/** A self-check, with what the engine is given changed on the way. */
const checked = async (plan: Plan, seed: string, trials: number, months: number, change = (p: Plan) => p) => {
  const prepared = await prepareSelfCheck(plan, months, openInline().run);
  return prepared.conclude(await runInline(change(prepared.plan), seed, trials, months));
};
const verdicts = (check: SelfCheck): string[] => [...new Set(check.comparisons.map(({ verdict }) => verdict))];

describe('the engine agrees with the exact chain of the reduced practice (4 se, 12 or fewer figures each)', () => {
  it('solo advisor as shipped: referrals, clustered arrivals, departures', async () => {
    const check = await checked(shippedPlan('solo-advisor', 60).plan, 'solo', 1000, 60);
    expect(check.agrees).toBe(true);
    expect(check.comparisons.map(({ what, month }) => `${what} ${month}`)).toEqual([
      ...['mean 24', 'sd 24', 'capacity 24'],
      ...['mean 60', 'sd 60', 'capacity 60'],
    ]);
  });

  it('two advisors, an associate and a paid channel', async () => {
    const plan = practice({
      'book.households': 30,
      people: {
        owner: { role: 'advisor', owner: true },
        second: { role: 'advisor', owner: true },
        assistant: { role: 'csa', owner: true },
      },
      'tiers.only.hours': 68,
      'work.earlyYears': 8.7,
      'work.laterYears': 8.7,
      'tiers.only.departures': 0.1,
      'channels.ads': { kind: 'paid', spendMonthly: 900, costPerLead: 300, toMeeting: 0.5, toClient: 0.4 },
      'channels.friends': { kind: 'referrals', mentionRate: 0.5 },
    });
    const check = await checked(plan, 'two', 1000, 36);
    expect(check.agrees).toBe(true);
    expect(check.comparisons.find(({ what, month }) => what === 'capacity' && month === 36)?.exact).toBeGreaterThan(
      0.1,
    );
  });

  it('a practice in which nothing happens: no chance, and no difference', async () => {
    const check = await checked(practice(), 'still', 10, 24);
    expect(check.agrees).toBe(true);
    expect(check.comparisons.map(({ simulated, exact }) => simulated - exact)).toEqual([0, 0, 0]);
  });
});

describe('a wrong number in the engine makes the check fail', () => {
  const { plan } = shippedPlan('solo-advisor', 24);
  const scaled =
    (table: 'tiers' | 'channels', field: number, factor: number) =>
    (reduced: Plan): Plan => {
      const numbers = reduced.numbers.slice();
      const { at, rows, cols } = tableOf(numbers, table);
      for (let row = 0; row < rows; row++) numbers[at + row * cols + field] *= factor;
      return { ...reduced, numbers };
    };

  it('departures half as frequent again', async () => {
    const check = await checked(plan, 'hazard', 1000, 24, scaled('tiers', TIER.hazard, 1.5));
    expect(check.agrees).toBe(false);
    expect(check.comparisons.find(({ verdict }) => verdict === 'differs')?.errors).toBeLessThan(-4);
  });

  it('leads not clustered: the mean is right and the spread is not', async () => {
    const clustered = practice({
      ...leads(60),
      'prospects.arrivalSize': 1,
      'tiers.only.departures': 0.1,
    });
    const poisson = (reduced: Plan): Plan => {
      const numbers = reduced.numbers.slice();
      numbers[tableOf(numbers, 'general').at + GENERAL.arrivalSize] = 1e9;
      return { ...reduced, numbers };
    };
    expect((await checked(clustered, 'spread', 500, 24)).agrees).toBe(true);
    const check = await checked(clustered, 'spread', 500, 24, poisson);
    const [mean, sd] = check.comparisons;
    expect(mean.verdict).toBe('agrees');
    expect(sd.verdict).toBe('differs');
  });

  it('a limit one household too high', async () => {
    const higher = (reduced: Plan): Plan => {
      const numbers = reduced.numbers.slice();
      const at = tableOf(numbers, 'general').at + GENERAL.capacityLimit;
      numbers[at] *= 1.03;
      return { ...reduced, numbers };
    };
    const check = await checked(plan, 'limit', 1000, 24, higher);
    expect(verdicts(check)).toContain('differs');
    expect(check.comparisons.filter(({ what }) => what !== 'capacity').every((c) => c.verdict === 'agrees')).toBe(true);
  });
});
