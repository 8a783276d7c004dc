import { describe, expect, it } from 'vitest';
import { sumLaw } from '../../../src/stats/chain/sumLaw.ts';
import { chainOf } from '../../../src/study/selfCheck/chainOf.ts';
import { reducedPlan } from '../../../src/study/selfCheck/reducedPlan.ts';
import { leads, practice } from '../../support/practice.ts';

const FRIENDS = { kind: 'referrals', mentionRate: 0.6, toMeeting: 0.5, toClient: 0.2 };
const plan = practice({
  ...leads(24, { toMeeting: 0.7, toClient: 0.5 }),
  'channels.friends': FRIENDS,
  'tiers.only.departures': 0.24,
  'prospects.arrivalSize': 5,
  'book.households': 40,
});
const chain = (perMonth: number, from = plan) => chainOf(reducedPlan(from, 50).numbers, perMonth);

const moments = (law: Float64Array) => {
  const mean = law.reduce((sum, chance, k) => sum + k * chance, 0);
  return { mean, variance: law.reduce((sum, chance, k) => sum + (k - mean) * (k - mean) * chance, 0) };
};

describe('the chain of a practice, by hand', () => {
  it('a household leaves in a month with 1 - e^(-0.02)', () => {
    expect(chain(1).leave).toBeCloseTo(1 - Math.exp(-0.02), 15);
    expect(chain(1).opening).toBe(40);
  });

  it('who agrees: means of channels add, and so do mean + mean^2 / size', () => {
    // the site 2 leads x 0.35, friends 0.05 x 30 x 0.1
    const { mean, variance } = moments(chain(1).agreeing(30));
    expect(mean).toBeCloseTo(0.7 + 0.15, 12);
    expect(variance).toBeCloseTo(0.7 + 0.49 / 5 + 0.15 + 0.0225 / 5, 11);
  });

  it('who signs first: 1.4 meetings are one or two, each a coin', () => {
    const alone = practice(leads(24, { toMeeting: 0.7, toClient: 0.5 }));
    for (const [k, chance] of [0.4, 0.5, 0.1].entries()) expect(chain(1, alone).pending[k]).toBeCloseTo(chance, 14);
  });

  it('a level of prospects moves them all', () => {
    const more = practice({ ...leads(24, { toClient: 0.5 }), 'prospects.level': 1.5 });
    expect(moments(chain(1, more).agreeing(0)).mean).toBeCloseTo(1.5, 12);
  });
});

describe('eight steps a month', () => {
  it('together let as many stay', () => {
    expect((1 - chain(8).leave) ** 8).toBeCloseTo(1 - chain(1).leave, 14);
  });

  it('together bring the law of a month', () => {
    let law = chain(8).agreeing(30);
    for (let k = 0; k < 3; k++) law = sumLaw(law, law);
    const month = chain(1).agreeing(30);
    for (const k of [0, 1, 2, 5]) expect(law[k]).toBeCloseTo(month[k], 13);
  });
});
