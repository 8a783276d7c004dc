import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { SignalName } from '../../src/plan/signals.ts';
import { type Futures, futures } from '../support/futures.ts';
import { hireOf, solo } from '../support/solo.ts';

const TRIALS = 30;
const MONTHS = 60;
const run = (plan: Plan): Futures => futures(plan, { seed: 'common', trials: TRIALS, months: MONTHS });

/** The loops from work and people to households are cut: quality, crowding, waiting prospects, clients who follow. */
const OPEN = [
  'departures.advisorLeaves=0', // an advisor who goes takes clients along
  'service.quality.departures.slope=0',
  'channels.referrals.advocacy=none',
  'channels.referrals.hours=0',
  'channels.organic.hours=0',
  'roles.advisor.businessDevelopment=0',
];

const CLIENTS: readonly SignalName[] = [
  'joined',
  'leftMoved',
  'leftDied',
  'leads',
  'meetings',
  'signings',
  'marketGain',
  'netFlows',
  'newAum',
  'lostAum',
  'organicAum',
  'revenue',
  'households',
  'aum',
  'tenure',
];
const WORK: readonly SignalName[] = [
  'advisorArising',
  'advisorAvailable',
  'advisorBacklog',
  'serviceQuality',
  'kindArising',
];

/** Months in which a figure differs, over all trials. */
const differences = (one: Futures, other: Futures, names: readonly SignalName[], from = 0, to = MONTHS): string[] => {
  const found: string[] = [];
  for (const name of names)
    for (let k = 0; k < TRIALS; k++)
      for (let t = from; t <= to; t++)
        if (!Object.is(one.at(name, k, t), other.at(name, k, t))) found.push(`${name} of trial ${k} in month ${t}`);
  return found;
};

describe('common random numbers', () => {
  const open = run(solo(OPEN));
  const solo0 = run(solo());

  it('identical scenarios differ by exactly zero', () => {
    expect(differences(run(solo()), solo0, [...CLIENTS, ...WORK, 'cash'])).toEqual([]);
  });

  it.each(['csa', 'associate', 'paraplanner', 'advisor'])(
    'a hired %s changes no market, lead, client or clock',
    (role) => {
      expect(differences(run(solo([...OPEN, hireOf(role, 6)])), open, CLIENTS)).toEqual([]);
    },
  );

  it('with every loop closed, a hire decided in month 20 changes nothing before it', () => {
    expect(differences(run(solo([hireOf('csa', 20)])), solo0, [...CLIENTS, ...WORK, 'cash'], 0, 19)).toEqual([]);
  });

  it('channels add up: what two bring, and what becomes of it, is what each brings alone', () => {
    const organic = 'leadsPerYear: 60, hours: 0';
    const paid = 'spendMonthly: 8000, hours: 0';
    const cut = ['book.households=0', 'service.quality.departures.slope=0', 'roles.advisor.businessDevelopment=0'];
    const of = (channels: string) => run(solo([...cut, `channels={ ${channels} }`]));
    const [one, other] = [of(`organic: { ${organic} }`), of(`paid: { ${paid} }`)];
    const both = of(`organic: { ${organic} }, paid: { ${paid} }`);
    let moved = 0;
    for (let k = 0; k < TRIALS; k++)
      for (let t = 1; t <= MONTHS; t++) {
        for (const name of ['leads', 'joined', 'leftMoved', 'leftDied', 'households'] as const)
          expect(both.at(name, k, t)).toBe(one.at(name, k, t) + other.at(name, k, t));
        expect(both.at('signings', k, t, 1)).toBe(other.at('signings', k, t, 0));
        expect(both.at('newAum', k, t)).toBeCloseTo(one.at('newAum', k, t) + other.at('newAum', k, t), 3);
        moved += both.at('leftMoved', k, t);
      }
    expect(moved).toBeGreaterThan(TRIALS);
  });

  it('an uncertain cost beside a certain one shifts no other draw', () => {
    const certain = run(
      solo(['costs.compliance={ amount: 5000 }', 'costs.technology={ amount: 11500, per: advisor }']),
    );
    const uncertain = run(
      solo(['costs.compliance={ amount: 3500 to 7000 }', 'costs.technology={ amount: 11500, per: advisor }']),
    );
    expect(differences(uncertain, certain, [...CLIENTS, ...WORK])).toEqual([]);
    expect(differences(uncertain, certain, ['overhead']).length).toBeGreaterThan(TRIALS);
  });

  it('an input made uncertain leaves the draws of every other input as they were', () => {
    // with nothing to pay for it, pay is felt in money only
    expect(differences(run(solo(['staffCosts.raises=0.02 to 0.05'])), solo0, [...CLIENTS, ...WORK])).toEqual([]);
  });

  it.each([
    ['a hire beyond the horizon', hireOf('csa', 61)],
    ['a cap that nobody reaches', 'capacity.householdCap=100000'],
    ['a minimum below the floor', 'prospects.minimumAum=1'],
    ['a channel without spend', 'channels={ referrals: {}, organic: {}, paid: { spendMonthly: 0 } }'],
  ])('an inert change changes nothing: %s', (_, set) => {
    const names: SignalName[] = [...CLIENTS, ...WORK, 'cash', 'overhead', 'ownerDraw', 'missedReviews'];
    expect(differences(run(solo([set])), solo0, names)).toEqual([]);
  });
});

describe('more hands', () => {
  it('a hire never lowers the available hours of another seat or role (random teams)', () => {
    const roles = ['csa', 'associate', 'paraplanner', 'advisor'] as const;
    const hire = fc.record({ role: fc.constantFrom(...roles), at: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(hire, { maxLength: 4 }), hire, (team, more) => {
        const sets = team.map(({ role, at }, i) => hireOf(role, at, `hire${i}`));
        const [with0, without] = [solo([...sets, hireOf(more.role, more.at, 'hire9')]), solo(sets)];
        const request = { seed: 'hands', trials: 2, months: 36, only: ['roleAvailable', 'advisorAvailable'] as const };
        const [after, before] = [futures(with0, request), futures(without, request)];
        for (let k = 0; k < 2; k++)
          for (let t = 0; t <= 36; t++) {
            without.legend.roles.forEach(({ id }, r) => {
              const now = with0.legend.roles.findIndex((role) => role.id === id);
              expect(after.at('roleAvailable', k, t, now)).toBeGreaterThanOrEqual(before.at('roleAvailable', k, t, r));
            });
            without.legend.advisors.forEach(({ id }, v) => {
              const now = with0.legend.advisors.findIndex((advisor) => advisor.id === id);
              expect(after.at('advisorAvailable', k, t, now)).toBe(before.at('advisorAvailable', k, t, v));
            });
          }
      }),
      { numRuns: 10, seed: 21 },
    );
  });

  it('with the loops cut, more hours never bring capacity sooner', () => {
    const cut = [...OPEN, 'service.chasers=0'];
    const hits = [1700, 1900, 2100, 2400].map((hours) => run(solo([...cut, `roles.advisor.hoursPerYear=${hours}`])));
    for (let k = 0; k < TRIALS; k++) {
      const months = hits.map((f) => f.eventMonth('capacity.owner', k));
      expect(months).toEqual([...months].sort((a, b) => a - b));
    }
  });
});
