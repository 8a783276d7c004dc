import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, practice } from '../support/practice.ts';

const one = (changes: Changes, months = 24) => futures(practice(changes), { seed: 'money', trials: 1, months });
const rounded = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 1e4) / 1e4 + 0);

/** Ten households of a million at 1.2 %, paid apart: 10,000 a month. */
const FEES: Changes = { 'fees.brackets': [{ from: 0, rate: '1.2 %' }], 'fees.from': 'cash' };

describe('cost lines', () => {
  it.each([
    ['firm', 12_000, 1_000],
    ['seat', 12_000, 2_000],
    ['advisor', 12_000, 1_000],
    ['household', 120, 100],
    ['revenue', 0.02, 200],
  ])('per %s', (per, amount, monthly) => {
    const people = { owner: { role: 'advisor', owner: true }, anna: { role: 'csa', owner: true } };
    const f = one({ ...FEES, people, costs: { line: { amount, per } } }, 1);
    expect(f.at('overhead', 0, 1)).toBeCloseTo(monthly, 6);
  });

  it('grow with prices, month by month, but for those that do not', () => {
    const f = one({ inflation: 0.06, costs: { rent: { amount: 12_000 } } }, 24);
    f.along('overhead').forEach((dollars, t) => {
      expect(dollars).toBeCloseTo(1_000 * 1.06 ** ((t + 1) / 12), 6);
    });
    const g = one({ inflation: 0.06, costs: { rent: { amount: 12_000, inflates: false } } }, 24);
    for (const dollars of g.along('overhead')) expect(dollars).toBeCloseTo(1_000, 9);
  });

  it('run from their first month to their last', () => {
    const f = one({ costs: { lease: { amount: 12_000, from: '2027-03', to: '2027-05' } } }, 7);
    expect(rounded(f.along('overhead'))).toEqual([0, 0, 1000, 1000, 1000, 0, 0]);
  });

  it('by seat follow the people: a colleague from month 3 on', () => {
    const hire = { 'policies.help': { at: 3, hire: { role: 'csa', recruiting: 0 } }, 'roles.csa.recruitingCost': 0 };
    const f = one({ ...hire, costs: { office: { amount: 6_000, per: 'seat' } } }, 4);
    expect(rounded(f.along('overhead'))).toEqual([500, 500, 1000, 1000]);
  });

  it('that win households are marketing, and so is what paid channels spend', () => {
    const paid = { spendMonthly: 300, costPerLead: 100, toMeeting: 0, toClient: 0, hours: 0 };
    const costs = { events: { amount: 1_200, acquisition: true }, rent: { amount: 12_000 } };
    const f = one({ costs, 'channels.paid': paid }, 1);
    expect(f.at('marketing', 0, 1)).toBeCloseTo(400, 9);
    expect(f.at('overhead', 0, 1)).toBeCloseTo(1_400, 9);
  });

  it('hours for single prospects cost loaded pay per hour: 120,000 x 1.15 over 1,200 hours is 115', () => {
    const prospects = { leadsPerYear: 36, toMeeting: 1, toClient: 0, hours: 6, cycle: 1, cycleSpread: 0 };
    const pay = { 'roles.advisor.pay': 120_000, 'staffCosts.employerLoad': 0.15 };
    const f = one({ ...pay, 'channels.organic': prospects });
    f.along('prospectCost').forEach((dollars, t) => {
      expect(dollars).toBeCloseTo(115 * 6 * f.at('leads', 0, t + 1), 6);
    });
  });

  it('fixed are those that depend neither on households nor on revenue', () => {
    const costs = {
      rent: { amount: 12_000 },
      desks: { amount: 6_000, per: 'seat' },
      gifts: { amount: 120, per: 'household' },
      fee: { amount: 0.01, per: 'revenue' },
    };
    const f = one({ ...FEES, costs, 'roles.advisor.pay': 60_000 }, 1);
    expect(f.at('fixedCosts', 0, 1)).toBeCloseTo(5_000 + 1_000 + 500, 6);
  });
});

describe("cash and the owner's draw: 10,000 come in, 6,000 go out a month", () => {
  const practiceOf = (more: Changes): Changes => ({ ...FEES, costs: { rent: { amount: 72_000 } }, ...more });
  const three = { 'cash.openingMonths': 3, 'cash.reserveMonths': 3, 'cash.draw': 1 };

  it('opens with three months of costs; the profit of last month is drawn while cash is above the reserve', () => {
    const f = one(practiceOf(three), 5);
    expect(f.at('cash', 0, 0)).toBeCloseTo(18_000, 6);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 4000, 4000, 4000, 4000]);
    expect(rounded(f.along('cash'))).toEqual([22_000, 22_000, 22_000, 22_000, 22_000]);
    expect(rounded(f.along('cashFlow'))).toEqual([4000, 0, 0, 0, 0]);
  });

  it('waits until the reserve is there: 36,000', () => {
    const f = one(practiceOf({ ...three, 'cash.reserveMonths': 6 }), 7);
    expect(rounded(f.along('cash'))).toEqual([22_000, 26_000, 30_000, 34_000, 34_000, 34_000, 34_000]);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 0, 0, 0, 4000, 4000, 4000]);
  });

  it('counts no payment made once: 21,000 after one of 5,000 in February lie above three months of 6,000', () => {
    const costs = { rent: { amount: 72_000 }, move: { amount: 5_000, once: true, from: '2027-02' } };
    const f = one({ ...practiceOf(three), costs }, 2);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 4000]);
    expect(rounded(f.along('cash'))).toEqual([22_000, 17_000]);
  });

  it('takes the share declared', () => {
    const f = one(practiceOf({ ...three, 'cash.draw': 0.25 }), 3);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 1000, 1000]);
  });

  it('is none without profit, and cash runs out in month 4', () => {
    const f = one({ costs: { rent: { amount: 72_000 } }, ...three }, 5);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 0, 0, 0, 0]);
    expect(rounded(f.along('cash'))).toEqual([12_000, 6_000, 0, -6_000, -12_000]);
    expect(f.eventMonth('cashOut')).toBe(4);
  });

  it('opens with what paid channels spend among the costs', () => {
    const paid = { spendMonthly: 1000, costPerLead: 100, toMeeting: 0, toClient: 0, hours: 0 };
    expect(one({ ...practiceOf(three), 'channels.paid': paid }, 1).at('cash', 0, 0)).toBeCloseTo(21_000, 6);
  });

  it('is none after a month of loss, however much cash there is', () => {
    const f = one({ costs: { rent: { amount: 72_000 } }, ...three, 'cash.openingMonths': 60 }, 3);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 0, 0]);
  });

  it('quarterly bills leave two months without receipts', () => {
    const f = one(practiceOf({ ...three, 'fees.billing': 'quarterly' }), 6);
    expect(rounded(f.along('cash'))).toEqual([12_000, 6_000, 26_000, 16_000, 10_000, 30_000]);
    expect(rounded(f.along('ownerDraw'))).toEqual([0, 0, 4000, 4000, 0, 4000]);
  });
});
