import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';
import { solo } from '../support/solo.ts';

const one = (changes: Changes, months: number) => futures(practice(changes), { seed: 'office', trials: 2, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);
const overhead = (changes: Changes, months: number): number[] => cents(one(changes, months).along('overhead', 1));

const leased: Changes = { office: { rentMonthly: 4_000, leaseEnds: '2027-05', breakFee: 6_000 } };
const virtual = (more: Changes = {}): Changes => ({
  'policies.away': { at: 3, goVirtual: { membershipMonthly: 100, locationGain: 0, departures: 1, ...more } },
});

describe('rent', () => {
  it('is a month of rent each month, also after the lease has ended', () => {
    expect(overhead(leased, 7)).toEqual([4000, 4000, 4000, 4000, 4000, 4000, 4000]);
  });

  it('grows with prices, and so does the telephone: 10,100 at 1 % a month', () => {
    const inflation = 1.01 ** 12 - 1;
    const office = { rentMonthly: 10_000, phoneMonthly: 100 };
    expect(overhead({ inflation, office }, 3)).toEqual([10_201, 10_303.01, 10_406.04]);
  });

  it('counts among the fixed costs, and cash opens with months of it', () => {
    const f = one({ ...leased, 'cash.openingMonths': 2 }, 1);
    expect([f.at('fixedCosts', 0, 1), f.at('cash', 0, 0)]).toEqual([4000, 8000]);
  });
});

describe('going virtual in March with a lease to May', () => {
  it('pays rent to the end of the lease and the suite beside it', () => {
    expect(overhead({ ...leased, ...virtual() }, 7)).toEqual([4000, 4000, 4100, 4100, 4100, 100, 100]);
  });

  it('or the break fee at once and no more rent', () => {
    expect(overhead({ ...leased, ...virtual({ break: true }) }, 5)).toEqual([4000, 4000, 6100, 100, 100]);
  });

  it('a fee in dollars does not grow with prices, one in months of rent does', () => {
    const inflation = 1.01 ** 12 - 1;
    const fee = (words: Changes) => {
      const office = { rentMonthly: 10_000, leaseEnds: '2027-05', ...words };
      return overhead({ inflation, office, ...virtual({ break: true, membershipMonthly: 0 }) }, 3)[2];
    };
    expect([fee({ breakFee: 5_000 }), fee({ breakFeeMonths: 1 })]).toEqual([5_000, 10_303.01]);
  });

  it('a fee in months of rent is of the rent then due', () => {
    const office = { rentMonthly: 4_000, leaseEnds: '2027-05', breakFeeMonths: 2.5 };
    expect(overhead({ office, ...virtual({ break: true }) }, 4)).toEqual([4000, 4000, 10_100, 100]);
  });

  it('owes no fee in the month after the last of the lease', () => {
    const office = { rentMonthly: 4_000, leaseEnds: '2027-02', breakFee: 6_000 };
    expect(overhead({ office, ...virtual({ break: true }) }, 4)).toEqual([4000, 4000, 100, 100]);
  });

  it('owes it in the last month of the lease', () => {
    const office = { rentMonthly: 4_000, leaseEnds: '2027-03', breakFee: 6_000 };
    expect(overhead({ office, ...virtual({ break: true }) }, 4)).toEqual([4000, 4000, 6100, 100]);
  });

  it('the break fee is no fixed cost', () => {
    expect(one({ ...leased, ...virtual({ break: true }) }, 3).along('fixedCosts')).toEqual([4000, 4000, 100]);
  });

  it('hours of rooms are paid by the hour, a membership per seat by the head', () => {
    const people = { owner: { role: 'advisor', owner: true }, casey: { role: 'csa', owner: true } };
    const more = { hoursUsed: 10, hourlyRate: 30, membershipPer: 'seat' };
    expect(overhead({ people, office: { rentMonthly: 1_000 }, ...virtual(more) }, 4)).toEqual([1000, 1000, 500, 500]);
  });

  it('ends the usual line for an office where no rent is said and none is named', () => {
    const costs = { office: { amount: 1_200 }, coffee: { amount: 600 } };
    expect(overhead({ costs, ...virtual({}) }, 4)).toEqual([150, 150, 150, 150]);
    expect(overhead({ costs, ...virtual({ endCosts: ['coffee'] }) }, 4)).toEqual([150, 150, 200, 200]);
  });

  it('ends the cost lines that it names, and the telephone if it is not kept', () => {
    const costs = { parking: { amount: 1_200 }, coffee: { amount: 600 } };
    const more = { endCosts: ['parking'], keepPhone: false };
    expect(overhead({ costs, 'office.phoneMonthly': 70, ...virtual(more) }, 4)).toEqual([220, 220, 150, 150]);
    expect(overhead({ costs, 'office.phoneMonthly': 70, ...virtual({ endCosts: ['parking'] }) }, 4)).toEqual([
      220, 220, 220, 220,
    ]);
  });
});

describe('moving in March', () => {
  const move = (more: Changes): Changes => ({
    'policies.move': { at: 3, moveOffice: { rentMonthly: 2_500, ...more } },
  });

  it('pays the old lease to its end, the new rent from now on, and the movers once', () => {
    expect(overhead({ ...leased, ...move({ movingCost: 900 }) }, 7)).toEqual([
      4000, 4000, 7400, 6500, 6500, 2500, 2500,
    ]);
  });

  it('the new lease is then the one to leave: broken in July for two months of the new rent', () => {
    const f = overhead(
      {
        office: { rentMonthly: 4_000 },
        ...move({ leaseEnds: '2029-12', breakFeeMonths: 2 }),
        'policies.away': {
          at: 7,
          goVirtual: { membershipMonthly: 100, locationGain: 0, departures: 1, break: true },
        },
      },
      8,
    );
    expect(f).toEqual([4000, 4000, 2500, 2500, 2500, 2500, 5100, 100]);
  });

  it('back into an office ends the membership and the hours won', () => {
    const f = one(
      {
        'office.rentMonthly': 1_000,
        ...virtual({ locationGain: 0.1 }),
        'policies.back': { at: 5, moveOffice: { rentMonthly: 700 } },
      },
      6,
    );
    expect(cents(f.along('overhead', 1))).toEqual([1000, 1000, 100, 100, 700, 700]);
    expect(cents(f.along('roleAvailable', 1))).toEqual([100, 100, 110, 110, 100, 100]);
  });
});

describe('hours won by the place', () => {
  it('five hours a week of commute are twenty hours a month of 48 weeks a year; administration stays as it is', () => {
    const office = { rentMonthly: 0, commutingHours: 5 };
    const f = one(
      { office, 'roles.advisor.overhead': 0.2, 'policies.away': { at: 2, goVirtual: { departures: 1 } } },
      2,
    );
    expect(cents(f.along('roleAvailable'))).toEqual([100, 120]);
    expect(cents(f.kindAlong('kindArising', 'overhead'))).toEqual([20, 20]);
  });

  it('a commute three hours a week longer takes twelve hours a month', () => {
    const office = { commutingHours: 2 };
    const f = one({ office, 'policies.move': { at: 2, moveOffice: { rentMonthly: 0, commutingHours: 5 } } }, 2);
    expect(cents(f.along('roleAvailable'))).toEqual([100, 88]);
  });

  it('half a seat saves half a commute', () => {
    const people = { owner: { role: 'advisor', owner: true, hoursPerYear: 600 } };
    const f = one({ people, office: { commutingHours: 5 }, 'policies.away': { at: 2, goVirtual: {} } }, 2);
    expect(cents(f.along('roleAvailable'))).toEqual([50, 60]);
  });

  it('without a word about either, about three hours in a hundred', () => {
    const plan = practice({ 'office.rentMonthly': 10, 'policies.away': { at: 1, goVirtual: {} } });
    expect(plan.legend.inputs.find(({ path }) => path.endsWith('locationGain'))).toMatchObject({
      kind: 'uncertain',
      p50: 0.03,
    });
  });
});

it('a firm that says its rent has the other usual cost lines, and not the one called office', () => {
  const lines = (sets: readonly string[]) =>
    solo(sets).legend.inputs.flatMap(({ path }) => (path.startsWith('costs.') ? [path.split('.')[1]] : []));
  const others = ['technology', 'compliance', 'insurance', 'marketing'];
  expect(lines([]).toSorted()).toEqual([...others, 'office'].toSorted());
  expect(lines(['office.rentMonthly=3000'])).toEqual(others);
});
