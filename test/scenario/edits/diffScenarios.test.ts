import { describe, expect, it } from 'vitest';
import { diffScenarios } from '../../../src/scenario/diffScenarios.ts';
import { resolved, wordsOf } from './resolved.ts';

const between = async (base: string, alt: string) => diffScenarios(await resolved(base), await resolved(alt));

describe('a number', () => {
  it.each([
    ['book.households=20', 'book.households: 20, was 34'],
    ['market.return=7 %', 'market.return: 7 % a year, was 6.4 %'],
    ['inflation=2 %', 'inflation: 2 % a year, was 2.5 % (1.5 % to 4 %)'],
    ['work.onboarding.hours=12 to 20', 'work.onboarding.hours: 15.49 (12 to 20), was 20 (15 to 25)'],
    ['people.owner.pay=150k', 'people.owner.pay: $150,000 a year, was not said'],
    ['costs.marketing.to=2029-12', 'costs.marketing.to: December 2029, was not said'],
    [
      'roles.advisor.hoursPerYear=pert(1500, 1800, 2000)',
      'roles.advisor.hoursPerYear: 1,787 (1,623 to 1,930), was 1,900',
    ],
    [
      'costs.technology.amount= = 60 * 12',
      'costs.technology.amount: = 60 * 12, was $11,500 ($8,000 to $16,000) a year',
    ],
  ])('%s', async (set, words) => {
    expect(await wordsOf([set])).toEqual([words]);
  });

  it('of several that add up is told with the others', async () => {
    expect(await wordsOf(['work.paperwork.split={ csa: 0.5, operationsAssociate: 0.5 }'])).toEqual([
      'work.paperwork.split: csa 50 %, operations associate 50 %, was csa 100 %',
    ]);
  });

  it('of a policy is told by its path', async () => {
    expect(await wordsOf(['policies.hireCsa.hire.pay=70k'], 'first-hire')).toEqual([
      'policies.hireCsa.hire.pay: $70,000 a year, was not said',
    ]);
  });
});

describe('the same in other words is no difference', () => {
  it.each([
    ['a number with a sign and letters', 'book.aum.mean=$1.0M', 'book.aum.mean=1000000'],
    ['percent and share', 'market.return=6.4 %', 'market.return=0.064'],
    ['what rounds to another last bit', 'tiers.gold.departures=2.2 %', 'tiers.gold.departures=0.022'],
    ['basis points', 'market.volatility=1000 bp', 'market.volatility=0.1'],
    ['a range with other signs', 'work.rework=0.05 (0.03 to 0.08)', 'work.rework=5 % (3 % to 8 %)'],
    ['a default that is said', 'cash.draw=100 %', 'cash.draw=1'],
    [
      'a month and its date',
      'policies.x={ at: 6, project: { hours: 9 } }',
      'policies.x={ at: 2027-06, project: { hours: 9 } }',
    ],
    [
      'spaces of a condition',
      'policies.x={ when: cash>5000, project: {} }',
      'policies.x={ when: "cash > 5000", project: {} }',
    ],
    [
      'the order of keys',
      'policies.x={ at: 6, project: { hours: 9, perHousehold: 1 } }',
      'policies.x={ project: { perHousehold: 1, hours: 9 }, at: 6 }',
    ],
    ['spaces of an expression', 'cash.openingMonths= = 2*3', 'cash.openingMonths= = 2 * 3'],
    ['a measure in full', 'measures={ mine: { is: cash / 2 } }', 'measures={ mine: cash/2 }'],
    [
      'a multiple',
      'policies.x={ at: 6, change: { work.rework: x 110 % } }',
      'policies.x={ at: 6, change: { work.rework: x 1.1 } }',
    ],
    [
      'how often a dated policy might repeat',
      'policies.x={ at: 6, for: 3, project: {} }',
      'policies.x={ at: 6, project: {} }',
    ],
    [
      'the order of a correlated pair',
      'correlations=[{ between: [work.requests.perYear, work.onboarding.hours], rank: 0.3 }]',
      'correlations=[{ between: [work.onboarding.hours, work.requests.perYear], rank: 0.30 }]',
    ],
  ])('%s', async (_, one, other) => {
    expect(diffScenarios(await resolved('solo-advisor', one), await resolved('solo-advisor', other))).toEqual([]);
  });

  it('title, question and description', async () => {
    expect(await wordsOf(['meta.title=Another', 'meta.question=Why?', 'meta.description=So.'])).toEqual([]);
  });
});

describe('what one scenario has and the other has not', () => {
  it.each([
    ['people.casey={ role: csa }', 'people.casey was added: a client service associate, from the first day'],
    [
      'people.amy={ role: advisor, owner: true, count: 2, hoursPerYear: 1500 }',
      'people.amy was added: 2 with the role advisor, owner, from the first day, hours per year 1,500',
    ],
    [
      'policies.notes={ at: 2031-03, adoptTechnology: { saves: { calendar: 0.10 (0.05 to 0.15) }, hours: 60, perSeat: $1500 } }',
      'policies.notes was added: in March 2031, adopt technology (saves calendar 10 % (5 % to 15 %), hours 60, per seat $1,500)',
    ],
    [
      'policies.fee={ at: 13, change: { fees.minimum: 5000, work.requests.perYear: x 0.8 } }',
      'policies.fee was added: in January 2028, change fees.minimum to $5,000 a year, work.requests.perYear to 0.8 times what is there',
    ],
    [
      'goals=[{ name: room left, that: utilization < 0.9, always: 24, chance: 80 % }]',
      'goals.roomLeft was added: "room left", utilization < 0.9, always up to December 2028, in 80 % of futures',
    ],
    ['market.shocks=[{ at: 27, return: -33 % }]', 'market.shocks.2029-03 was added: at March 2029, return -33 %'],
    ['costs.coach={ amount: 9k }', 'costs.coach was added: amount $9,000 a year'],
    [
      'tiers.bronze={ from: 0, hours: 1, departures: 3 %, label: Bronze }',
      'tiers.bronze was added: from $0, hours 1 hour a year, departures 3 % a year',
    ],
  ])('%s', async (set, words) => {
    const sets = set.startsWith('tiers') ? ['tiers.silver.from=200k', set] : [set];
    expect((await wordsOf(sets)).find((told) => told.startsWith(words.slice(0, 12)))).toContain(words);
  });

  it('an entry that is gone is told as it was', async () => {
    expect(await wordsOf(['policies.hireParaplanner=null'], 'first-hire')).toEqual([
      'policies.hireParaplanner was removed: in December 2028, hire a paraplanner',
    ]);
  });

  it('a channel that a policy opens comes with the policy', async () => {
    const set = 'policies.open={ at: 7, openChannel: { channel: paid } }';
    const edits = diffScenarios(await resolved('solo-advisor'), await resolved('solo-advisor', set));
    expect(edits.map(({ paths }) => paths)).toEqual([['policies.open', 'channels.paid']]);
  });

  it('a rent takes the cost line for the office with it', async () => {
    const edits = diffScenarios(
      await resolved('solo-advisor'),
      await resolved('solo-advisor', 'office.rentMonthly=2k'),
    );
    expect(edits).toMatchObject([
      {
        paths: ['office.rentMonthly', 'costs.office'],
        words:
          'office.rentMonthly: $2,000, was not said; with it, costs.office was removed: amount $6,000 ($4,000 to $9,000) a year, per seat',
      },
    ]);
  });
});

describe('shipped scenarios', () => {
  it('the first hires', async () => {
    expect((await between('solo-advisor', 'first-hire')).map(({ words, subject }) => [words, subject])).toEqual([
      [
        'policies.hireCsa was added: in June 2027, hire a client service associate',
        'hiring the client service associate',
      ],
      ['policies.hireParaplanner was added: in December 2028, hire a paraplanner', 'hiring the paraplanner'],
    ]);
  });

  it('the order of the first hires: two months, and nothing else', async () => {
    expect((await between('first-hire', 'first-hire-order')).map(({ words }) => words)).toEqual([
      'policies.hireCsa: in December 2028, was in June 2027',
      'policies.hireParaplanner: in June 2027, was in December 2028',
    ]);
  });
});
