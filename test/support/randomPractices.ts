import fc from 'fast-check';

const LOANS =
  '{ old: { amount: 50k, rate: 0.06, months: 20 }, new: { amount: 200k (100k to 300k), rate: 0.08, years: 10, from: 2031-02 } }';

/** Valid practices around the solo advisor: other sizes, prices, markets, colleagues, billing and reviews. */
const changes: fc.Arbitrary<string[]> = fc
  .record({
    'book.households': fc.integer({ min: 0, max: 120 }),
    'book.aum.logSd': fc.double({ min: 0, max: 2, noNaN: true }),
    'book.aum.floor': fc.constantFrom(0, 50_000, 400_000),
    'market.volatility': fc.double({ min: 0, max: 0.4, noNaN: true }),
    'market.return': fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    'flows.shock': fc.double({ min: 0, max: 0.5, noNaN: true }),
    'roles.advisor.hoursPerYear': fc.integer({ min: 200, max: 4000 }),
    'fees.billing': fc.constantFrom('monthly', 'quarterly', 'ahead'),
    'fees.minimum': fc.constantFrom(0, 5_000),
    'fees.retainer': fc.constantFrom(0, 1_200),
    'fees.planning': fc.constantFrom(0, 3_000),
    'fees.indexed': fc.boolean(),
    'fees.byTier': fc.constantFrom(
      '{}',
      '{ gold: { retainer: 900, minimum: 0 }, silver: { brackets: [{ from: 0, rate: 0.01 }] } }',
    ),
    'roles.csa.bonus': fc.constantFrom(0, 0.01),
    loans: fc.constantFrom('{}', LOANS),
    fixedAssets: fc.constantFrom(
      '{}',
      '{ desk: { cost: 9000, years: 3 }, book: { cost: 400k, years: 1.25, from: 2031-02 } }',
    ),
    'costs.move': fc.constantFrom('{ amount: 0 }', '{ amount: 20k, once: true, from: 2031-03 }'),
    'fees.from': fc.constantFrom('account', 'cash'),
    'tierReview.every': fc.constantFrom('monthly', 'quarterly', 'yearly'),
    'departures.heirsStay': fc.constantFrom(0, 0.3, 1),
    'service.quality.departures.slope': fc.constantFrom(0, 2.3, 6),
    'prospects.minimumAum': fc.constantFrom(0, 300_000),
    'prospects.fading': fc.constantFrom(0, 0.2, 1),
    'work.maxLateMonths': fc.integer({ min: 0, max: 3 }),
    'channels.organic.leadsPerYear': fc.integer({ min: 0, max: 200 }),
    'lifeEvents.inheritance.rate': fc.constantFrom(0, 0.5),
    'lifeEvents.house.rate': fc.constantFrom(0, 0.5),
    'tierReview.transparent': fc.boolean(),
    'departures.lowered': fc.constantFrom(1, 5),
    'capacity.householdCap': fc.constantFrom(30, 60, 1000),
    'cash.draw': fc.constantFrom(0, 0.5, 1),
    'service.quality.measure': fc.constantFrom('onTime', 'served'),
    'service.quality.departures.form': fc.constantFrom('exponential', 'linear'),
    'service.backlogCapMonths': fc.constantFrom(0.5, 3, 120),
    'work.late': fc.constantFrom('missed', 'waits'),
    'work.calendarFrom': fc.constantFrom('joining', 'monthAfter'),
    'work.onboarding.months': fc.constantFrom('[1]', '[0, 2, 1]', '[3, 5, 4, 3]'),
    'prospects.arrivals': fc.constantFrom('uneven', 'poisson'),
    segments: fc.constantFrom(
      '{}',
      '{ doctors: { opening: 0.3, share: 0.4, wealth: 3, retention: 0.5, fees: 1.2 }, others: { opening: 0.7, share: 0.6, flows: -0.05, requests: 2, age: { from: 30, to: 50 } } }',
    ),
    'book.uncertain': fc.boolean(),
    'flows.law': fc.constantFrom('normal', 'uniform'),
    'flows.redrawn': fc.constantFrom('byAge', 'never'),
    'indexed.thresholds': fc.boolean(),
    'indexed.joiners': fc.boolean(),
    'departures.tenure': fc.constantFrom('on', 'off'),
    'departures.deaths': fc.constantFrom('on', 'off'),
    'feedback.crowding': fc.constantFrom('on', 'off'),
    'feedback.assignment': fc.constantFrom('on', 'off'),
    start: fc.constantFrom('2027-01', '2027-05', '2030-12'),
    inflation: fc.constantFrom(0, 0.03, 0.1),
  })
  .map((values) => Object.entries(values).map(([path, value]) => `${path}=${value}`));

const hires: fc.Arbitrary<string[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 1, max: 40 }),
      role: fc.constantFrom('csa', 'associate', 'paraplanner', 'advisor'),
    }),
    {
      maxLength: 4,
    },
  )
  .map((list) => list.map(({ at, role }, i) => `policies.hire${i}={ at: ${at}, hire: { role: ${role} } }`));

/** What is done to clients on the way. */
const deeds: fc.Arbitrary<string[]> = fc.subarray([
  'policies.part={ at: 9, referOut: { tier: silver } }',
  'policies.graduate={ at: 20, referOut: { below: 400k } }',
  'policies.tiers={ at: 14, resegment: { from: { platinum: 2M, gold: 700k } } }',
  'policies.stop={ at: 5, close: { seat: owner } }',
  'policies.deal={ at: 7, buyBook: { households: 12, price: 1.5, financed: 0.9, loanYears: 0.75, writeOff: 1.5 } }',
  'policies.dear={ at: 11, buyBook: { households: 8, financed: 0.2, seat: owner, retention: 0.5 } }',
  'policies.storm={ at: 3, unsettle: { departures: 4 } }',
]);

export const randomPractices: fc.Arbitrary<string[]> = fc
  .tuple(changes, hires, deeds)
  .map(([some, more, done]) => [...some, ...more, ...done]);
