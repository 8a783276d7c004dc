import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { leads, practice } from '../support/practice.ts';
import { errorsOfMean, errorsOfVariance } from '../support/standardErrors.ts';

const EVEN = {
  'departures.firstYear': 0.98,
  'departures.yearsTwoToFour': 0.98,
  'departures.later': 0.98,
  'prospects.arrivalSize': 1e9,
  'work.requests.shape': 1,
};
const only = ['households', 'joined', 'newAum'] as const;

describe('Poisson joining l a year, hazard d a year, monthly steps', () => {
  const [l, d] = [12, 0.24];
  const q = Math.exp(-d / 12);
  const changes = { ...EVEN, ...leads(2 * l, { toClient: 0.5 }), 'tiers.only.departures': d };

  it.each([1, 12, 60])('from 30 households: mean N0 q^t + (l/12)(1 - q^t)/(1 - q) after %i months (4 se)', (month) => {
    const f = futures(practice({ ...changes, 'book.households': 30 }), {
      seed: `mean ${month}`,
      trials: 1000,
      months: month,
      only,
    });
    const mean = 30 * q ** month + ((l / 12) * (1 - q ** month)) / (1 - q);
    expect(Math.abs(errorsOfMean(f.across('households', month), mean))).toBeLessThan(4);
  });

  it('from none: the variance is the mean, less what month 1 owes to a pipeline of a known size (4 se)', () => {
    const f = futures(practice({ ...changes, 'book.households': 0 }), {
      seed: 'from none',
      trials: 3000,
      months: 48,
      only,
    });
    const mean = ((l / 12) * (1 - q ** 48)) / (1 - q);
    const known = 2 * (0.5 * q ** 47) ** 2; // two prospects for certain, each there at the end with half of q^47
    expect(Math.abs(errorsOfMean(f.across('households', 48), mean))).toBeLessThan(4);
    expect(Math.abs(errorsOfVariance(f.across('households', 48), mean - known))).toBeLessThan(4);
  });
});

describe('joiners', () => {
  it('bring AUM of the declared mean in start-month dollars, grown with inflation (4 se)', () => {
    const wealth = { 'book.aum.mean': 1e6, 'book.aum.logSd': 1, 'book.aum.floor': 200_000, inflation: 0.05 };
    const f = futures(practice({ ...EVEN, ...leads(120), ...wealth }), {
      seed: 'wealth',
      trials: 1000,
      months: 24,
      only,
    });
    const ratios: number[] = [];
    for (let k = 0; k < f.trials; k++) {
      let [count, dollars] = [0, 0];
      for (let t = 1; t <= 24; t++) {
        count += f.at('joined', k, t);
        dollars += f.at('newAum', k, t) / 1.05 ** (t / 12);
      }
      ratios.push(dollars - 1e6 * count);
    }
    expect(Math.abs(errorsOfMean(ratios, 0))).toBeLessThan(4);
  });

  it('go to the open advisor with most hours to spare: the second, idle one gets the first of them', () => {
    const people = { owner: { role: 'advisor', owner: true }, second: { role: 'advisor', owner: true } };
    const f = futures(
      practice({
        ...EVEN,
        ...leads(12),
        people,
        'book.households': 3,
        'tiers.only.hours': 120,
        'work.laterYears': 8.7,
      }),
      { seed: 'assignment', trials: 50, months: 1 },
    );
    // the opening deals 2 and 1 in turn: 20 and 10 hours arise
    for (let k = 0; k < 50; k++)
      if (f.at('joined', k, 1) === 1) {
        expect(f.at('advisorHouseholds', k, 1, 0)).toBe(2);
        expect(f.at('advisorHouseholds', k, 1, 1)).toBe(2);
      }
    expect(f.across('joined', 1)).toContain(1);
  });

  it('find no open advisor beyond the household cap and are turned away', () => {
    const f = futures(practice({ ...EVEN, ...leads(60), 'capacity.householdCap': 14 }), {
      seed: 'cap',
      trials: 20,
      months: 12,
    });
    for (let k = 0; k < 20; k++) {
      let households = 10;
      for (let t = 1; t <= 12; t++) {
        const signed = f.at('signings', k, t);
        const taken = Math.min(signed, 14 - households);
        expect(f.at('turnedAway', k, t)).toBe(signed - taken);
        households += taken;
        expect(f.at('households', k, t)).toBe(households);
      }
      expect(f.eventMonth('householdCap', k)).toBe(f.along('households', k).indexOf(14) + 1);
    }
  });
});
