import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads, practice } from '../support/practice.ts';
import { errorsOfCount, sumOf } from '../support/standardErrors.ts';

const run = (changes: Changes, months = 4, trials = 2) =>
  futures(practice(changes), { seed: 'levers', trials, months });
const cents = (values: readonly number[]): number[] => values.map((x) => Math.round(x * 100) / 100 + 0);
const poissonErrors = (count: number, mean: number): number => (count - mean) / Math.sqrt(mean);
const policy = (words: Changes[string], at = 3): Changes => ({ 'policies.p': { at, ...(words as object) } });

describe('changeHours', () => {
  it('four days of five: 100 hours a month become 80, and the seat 0.8 of a full one, in every future anew', () => {
    const f = run(policy({ changeHours: { seat: 'owner', by: '-20 %' } }));
    for (const k of [0, 1]) {
      expect(cents(f.along('advisorAvailable', k))).toEqual([100, 100, 80, 80]);
      expect(cents(f.along('fte', k))).toEqual([1, 1, 0.8, 0.8]);
    }
  });

  it('900 hours of the 1,200 of the role are 75 a month and 0.75 of a seat', () => {
    const f = run(policy({ changeHours: { seat: 'owner', hoursPerYear: 900 } }));
    expect(cents(f.along('advisorAvailable'))).toEqual([100, 100, 75, 75]);
    expect(cents(f.along('fte'))).toEqual([1, 1, 0.75, 0.75]);
  });

  it('uncertain hours: full-time equivalents are the drawn hours over the 1,200 of the role', () => {
    const f = run(policy({ changeHours: { seat: 'owner', hoursPerYear: '600 to 900' } }), 3, 5);
    const drawn = f.across('advisorAvailable', 3);
    expect(new Set(drawn).size).toBe(5);
    for (const [k, hours] of drawn.entries()) expect(f.at('fte', k, 3)).toBeCloseTo((hours * 12) / 1200, 12);
  });

  it('of a role: every seat of it, those with hours of their own too, and nobody else', () => {
    const staff = { 'people.part': { role: 'csa', hoursPerYear: 600 }, 'people.full': { role: 'csa' } };
    const f = run({ ...staff, ...policy({ changeHours: { role: 'csa', by: 0.1 } }) });
    expect(cents(f.along('fte'))).toEqual([2.5, 2.5, 2.65, 2.65]);
    expect(cents(f.along('advisorAvailable'))).toEqual([100, 100, 100, 100]);
  });
});

describe('changePay', () => {
  const paid: Changes = {
    'roles.csa.pay': 60_000,
    'people.cam': { role: 'csa' },
    'people.cat': { role: 'csa', pay: 48_000 },
  };
  const overhead = (words: Changes[string]) =>
    cents(run({ ...paid, ...policy({ changePay: words }) }).along('overhead'));

  it('of one seat: 60,000 and 48,000 a year are 9,000 a month, with 72,000 in place of 48,000 11,000', () => {
    expect(overhead({ seat: 'cat', pay: 72_000 })).toEqual([9000, 9000, 11_000, 11_000]);
  });

  it('of a role: a tenth more for all of it', () => {
    expect(overhead({ role: 'csa', by: '10 %' })).toEqual([9000, 9000, 9900, 9900]);
  });

  it('a bonus of 2 % for each of two, of a revenue of 10,000 a month: 400', () => {
    const fees: Changes = { fees: { brackets: [{ from: 0, rate: '1.2 %' }], billing: 'monthly', from: 'cash' } };
    const f = run({ ...paid, ...fees, ...policy({ changePay: { role: 'csa', bonus: '2 %' } }) });
    expect(cents(f.along('overhead'))).toEqual([9000, 9000, 9400, 9400]);
  });
});

describe('channels', () => {
  const paid = { 'channels.paid': { spendMonthly: 1000, costPerLead: 100, toMeeting: 0 } };

  it('setMarketing: from its month on the spend is the new one, and so are the leads it buys (4 standard errors)', () => {
    const f = run(
      { ...paid, 'prospects.arrivals': 'poisson', ...policy({ setMarketing: { spendMonthly: 3000 } }) },
      4,
      100,
    );
    expect(cents(f.along('marketing'))).toEqual([1000, 1000, 3000, 3000]);
    expect(Math.abs(poissonErrors(sumOf(f.across('leads', 2)), 1000))).toBeLessThan(4);
    expect(Math.abs(poissonErrors(sumOf(f.across('leads', 4)), 3000))).toBeLessThan(4);
  });

  it('openChannel: a closed one costs and brings nothing, then what it says', () => {
    const dark: Changes = { 'channels.paid': { open: false, spendMonthly: 4000, costPerLead: 10, toMeeting: 0 } };
    const f = run({ ...dark, ...policy({ openChannel: { channel: 'paid' } }) });
    expect(cents(f.along('marketing'))).toEqual([0, 0, 4000, 4000]);
    expect(f.along('leads').map((count) => count > 0)).toEqual([false, false, true, true]);
  });

  it('a channel of a known name needs no words to be opened', () => {
    const f = run(policy({ openChannel: { channel: 'paid' } }));
    expect(cents(f.along('marketing'))).toEqual([0, 0, 1000, 1000]); // F32 spends 1,000
  });

  it('an opened channel is closed again before the next future', () => {
    const dark: Changes = { 'channels.paid': { open: false, spendMonthly: 4000, costPerLead: 10, toMeeting: 0 } };
    expect(
      run({ ...dark, ...policy({ openChannel: { channel: 'paid' } }) })
        .along('leads', 1)
        .slice(0, 2),
    ).toEqual([0, 0]);
  });

  it('closeChannel: nobody new from its month on, and no spend', () => {
    const f = run({ ...paid, ...policy({ closeChannel: { channel: 'paid' } }) });
    expect(cents(f.along('marketing'))).toEqual([1000, 1000, 0, 0]);
    expect(f.along('leads').map((count) => count > 0)).toEqual([true, true, false, false]);
  });
});

describe('setMinimum', () => {
  it('of AUM: newcomers of a million are declined below 2M, and who is there stays', () => {
    const f = run({ ...leads(1200), ...policy({ setMinimum: { aum: '2M' } }) });
    expect(f.along('joined').map((count) => count > 0)).toEqual([true, true, false, false]);
    expect(f.along('declined').map((count) => count > 0)).toEqual([false, false, true, true]);
    expect(f.along('leftMoved')).toEqual([0, 0, 0, 0]);
  });

  it('of fees: ten households at 12,000 a year pay 10,000 a month, then 15,000 with a minimum of 18,000', () => {
    const fees: Changes = { fees: { brackets: [{ from: 0, rate: '1.2 %' }], billing: 'monthly', from: 'cash' } };
    const f = run({ ...fees, ...policy({ setMinimum: { fee: 18_000 } }) });
    expect(cents(f.along('revenue'))).toEqual([10_000, 10_000, 15_000, 15_000]);
  });
});

describe('capHouseholds', () => {
  it('the firm takes no more once its advisor has twelve', () => {
    const f = run({ ...leads(1200), ...policy({ capHouseholds: { households: 12 } }, 1) });
    expect(f.along('advisorHouseholds')).toEqual([12, 12, 12, 12]);
    expect(f.at('turnedAway', 0, 3)).toBeGreaterThan(0);
  });

  it('without a number it is 100, as F3 has it', () => {
    const f = run({ ...leads(2400), ...policy({ capHouseholds: {} }, 1) });
    expect(f.at('advisorHouseholds', 0, 4)).toBe(100);
  });

  it('of one seat leaves the others alone', () => {
    const two = { 'people.second': { role: 'advisor' } };
    const f = run({ ...leads(1200), ...two, ...policy({ capHouseholds: { households: 5, seat: 'owner' } }, 1) });
    expect(f.at('advisorHouseholds', 0, 4, 0)).toBe(5);
    expect(f.at('advisorHouseholds', 0, 4, 1)).toBeGreaterThan(5);
  });
});

describe('graduate', () => {
  const tiers: Changes = {
    'book.aum': { mean: '1M', logSd: 1, floor: 0 },
    'book.households': 100,
    tiers: {
      high: { from: '800k', hours: 0, departures: 0, reviews: 1 },
      low: { from: 0, hours: 0, departures: 0, reviews: 1 },
    },
  };
  const from = policy({ graduate: { departures: 1 } });

  it('all of the lowest tier go at once, dismissed, and nobody of the other', () => {
    const f = run({ ...tiers, ...from });
    const [high, low] = [f.at('households', 0, 2, 0), f.at('households', 0, 2, 1)];
    expect(low).toBeGreaterThan(20);
    expect(f.along('leftDismissed')).toEqual([0, 0, low, 0]);
    expect([f.at('households', 0, 3, 0), f.at('households', 0, 3, 1)]).toEqual([high, 0]);
  });

  it('newcomers below the threshold of the tier above are declined from then on', () => {
    const f = run({ ...tiers, ...leads(2400), ...from }, 5);
    expect(f.along('declined').map((count) => count > 0)).toEqual([false, false, true, true, true]);
    expect(f.at('joined', 0, 5)).toBeGreaterThan(0);
    expect(f.at('households', 0, 5, 1)).toBe(0);
  });

  it('but not with minimum: false', () => {
    const f = run({ ...tiers, ...leads(2400), ...policy({ graduate: { minimum: false } }) }, 5);
    expect(f.along('declined')).toEqual([0, 0, 0, 0, 0]);
    expect(f.at('households', 0, 5, 1)).toBeGreaterThan(0);
  });

  it('a higher minimum stays', () => {
    const f = run({ ...tiers, ...leads(2400), 'prospects.minimumAum': '100M', ...from }, 5);
    expect(f.along('joined')).toEqual([0, 0, 0, 0, 0]);
  });

  it('goes by the threshold that tiers have by then', () => {
    const moved = { 'policies.first': { at: 2, resegment: { from: { high: '100M' }, departures: 1 } } };
    const f = run({ ...tiers, ...leads(2400), ...moved, ...policy({ graduate: { departures: 1 } }) }, 5);
    expect(f.at('joined', 0, 5)).toBe(0);
  });
});

describe('what clients make of it', () => {
  /** Of 400 households with a hazard of 0.3 a year, two months at 1 and twelve at 2 leave 1 - exp(-0.3 26/12) of them. */
  const base: Changes = {
    'book.households': 400,
    'departures.tenure': 'off',
    tiers: {
      high: { from: 1, hours: 0, departures: 0.3, reviews: 1 },
      low: { from: 0, hours: 0, departures: 0.3, reviews: 1 },
    },
  };
  it.each([
    ['graduate', { graduate: { departures: 2 } }],
    ['setMinimum of fees', { setMinimum: { fee: 1, departures: 2 } }],
  ])('%s multiplies the hazard for twelve months (4 standard errors)', (_, words) => {
    const f = run({ ...base, ...policy(words) }, 14, 30);
    const left = Array.from({ length: 30 }, (_each, k) => sumOf(f.along('leftMoved', k)));
    expect(Math.abs(errorsOfCount(sumOf(left), 30 * 400, 1 - Math.exp((-0.3 * 26) / 12)))).toBeLessThan(4);
  });

  it('setMinimum of AUM unsettles nobody', () => {
    const same = { seed: 'same', trials: 2, months: 14, only: ['leftMoved'] } as const;
    const plain = futures(practice(base), same);
    const changed = futures(practice({ ...base, ...policy({ setMinimum: { aum: 1, departures: 2 } }) }), same);
    expect(changed.trialOf(0)).toEqual(plain.trialOf(0));
  });
});
