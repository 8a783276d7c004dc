import { describe, expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import type { Changes } from '../support/practice.ts';
import { practice } from '../support/practice.ts';
import { practiceWith } from '../support/reading.ts';
import { errorsOfMean, meanOf } from '../support/standardErrors.ts';

// ten households that stay: retainers of a month are 10 times a twelfth of fees.retainer
const run = (changes: Changes, months = 6, trials = 1, point = false) =>
  futures(practiceWith({ months, ...changes }, point), { seed: 'expressions', trials, months });
const paid = (changes: Changes, months = 6) =>
  run(changes, months)
    .along('revenueRetainer')
    .map((x) => (x * 12) / 10);

describe('an expression over fixed assumptions', () => {
  it('is as if its number were written', () => {
    const plain = futures(practice({ 'fees.retainer': 690, months: 6 }), { seed: 'expressions', trials: 2, months: 6 });
    const worked = run({ 'assumptions.rent': 1000, 'fees.retainer': '= 0.6 * assumptions.rent + 90' }, 6, 2);
    expect(worked.trialOf(1)).toEqual(plain.trialOf(1));
    expect(worked.at('revenueRetainer', 0, 1)).toBe(575);
  });

  it('may name other numbers of the scenario, and expressions that stand below it', () => {
    expect(
      paid({
        'fees.retainer': '= assumptions.above / 2',
        'assumptions.above': '= assumptions.below * 3',
        'assumptions.below': '= book.households + 30',
      })[0],
    ).toBeCloseTo(60, 10);
  });
});

describe('an expression over uncertain assumptions', () => {
  const changes = {
    'assumptions.rent': '1,000 (500 to 2,000)', // lognormal: sigma = ln 2 / 1.644854
    'fees.retainer': '= 0.6 * assumptions.rent',
    'fees.planning': '= assumptions.rent', // of newcomers only: nothing is paid, but it is one more cell
  };
  const trials = 2000;

  it('is worked out from the draw of its trial: the mean is that of the law', () => {
    const drawn = run(changes, 1, trials).across('revenueRetainer', 1);
    const sigma = Math.log(2) / 1.6448536269514722;
    const mean = (600 * 10 * Math.exp((sigma * sigma) / 2)) / 12;
    expect(Math.abs(errorsOfMean(drawn, mean))).toBeLessThan(4);
    expect(meanOf(drawn)).not.toBe(drawn[0]);
  });

  it('sees an input of the scenario as that input is drawn', () => {
    const both = run(
      {
        'fees.planning': '100 (50 to 200)',
        'fees.retainer': '= 2 * fees.planning',
        'costs.same': { amount: '= fees.planning' },
      },
      1,
      20,
    );
    // the cost line is paid in twelfths: 20 times as much is earned on retainers of ten households
    for (let k = 0; k < 20; k++)
      expect(both.at('revenueRetainer', k, 1)).toBeCloseTo(20 * both.at('overhead', k, 1), 2);
  });

  it('leaves the draws of everything else as they are', () => {
    const law = { 'book.households': 30, 'tiers.only.departures': '0.2 (0.1 to 0.3)' };
    const plain = futures(practice({ months: 12, ...law }), { seed: 'expressions', trials: 3, months: 12 });
    const more = run({ ...law, 'assumptions.rent': '1 to 2', 'cash.draw': '= assumptions.rent / 4' }, 12, 3);
    expect(more.across('households', 12)).toEqual(plain.across('households', 12));
  });

  it('stands at its median with --point', () => {
    expect(run(changes, 1, 1, true).at('revenueRetainer', 0, 1)).toBeCloseTo(500, 9);
  });
});

describe('an expression with the month in it', () => {
  it('is a path: worked out anew at the start of each month', () => {
    expect(paid({ 'fees.retainer': '= 120 * month' })).toEqual([120, 240, 360, 480, 600, 720]);
    expect(paid({ 'fees.retainer': '= if(month >= 4, 60, 0)' })).toEqual([0, 0, 0, 60, 60, 60]);
  });

  it('knows the calendar', () => {
    const dated = paid({ start: '2027-11', 'fees.retainer': '= 12 * monthOfYear + 1200 * (year - 2027)' }, 4);
    expect(dated).toEqual([132, 144, 1212, 1224]);
  });

  it('moves what is made of it, through another expression too', () => {
    expect(paid({ 'assumptions.step': '= month * 12', 'fees.retainer': '= 2 * assumptions.step' }, 3)).toEqual([
      24, 48, 72,
    ]);
  });

  it('moves what is worked out once from numbers: raises', () => {
    // pay of 120,000; a January's raise is that of the December before it: none in 2028, 10 % in 2029
    const pays = run(
      {
        'roles.advisor': {
          hoursPerYear: 1200,
          overhead: 0,
          businessDevelopment: 0,
          pay: 120_000,
          ramp: 0,
          turnover: 0,
          recruiting: 0,
        },
        'staffCosts.raises': '= 0.1 * (year - 2027)',
      },
      26,
    );
    const monthly = pays.along('directExpense');
    expect([monthly[0], monthly[12], monthly[24]].map(Math.round)).toEqual([10_000, 10_000, 11_000]);
  });

  it('begins each trial again where it began', () => {
    const two = run({ 'fees.retainer': '= 120 * month' }, 6, 2);
    expect(two.trialOf(1)).toEqual(two.trialOf(0));
  });
});

describe('a policy that changes a number given by an expression', () => {
  it('has its way from its month on, and the next trial begins with the expression again', () => {
    const f = run(
      {
        'assumptions.rent': '1,000 (500 to 2,000)',
        'fees.retainer': '= 0.6 * assumptions.rent',
        'policies.more': { at: 3, change: { 'fees.retainer': 1200 } },
      },
      4,
      2,
    );
    for (const k of [0, 1]) expect(f.at('revenueRetainer', k, 4)).toBeCloseTo(1000, 9);
    const [first, second] = f.across('revenueRetainer', 1);
    expect(first).not.toBe(second);
    expect(second).not.toBe(1000);
  });
});
