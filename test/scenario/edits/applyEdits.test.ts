import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffScenarios, type Resolved } from '../../../src/scenario/diffScenarios.ts';
import { applyEdits } from '../../../src/scenario/edits/applyEdits.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { resolved, resolvedText } from './resolved.ts';

const NAMES = [
  ...['advisor-retires', 'aging-book', 'bear-market', 'break-away', 'buy-a-book', 'ensemble', 'first-hire'],
  ...['first-hire-order', 'go-virtual', 'graduate-bottom-tier', 'growth-target', 'minimum-fee', 'service-charter'],
  ...['solo-advisor', 'subscription-planner', 'technology-led', 'tiered-service'],
];

/** Changes of the solo advisor that may stand in any company. */
const SETS = [
  'book.households=41',
  'cash.draw=50 %',
  'office.rentMonthly=2k',
  'costs.coach={ amount: 9k }',
  'costs.technology.amount=20k',
  'people.casey={ role: csa, pay: 60k }',
  'people.owner.hoursPerYear=1700',
  'tiers.gold.hours=8 (6 to 11)',
  'work.calendar.taxPlanning.months=[3, 4]',
  'fees.brackets=[{ from: 0, rate: 1 % }, { from: 2M, rate: 0.8 % }]',
  'fees.byTier={ gold: { retainer: 1200 } }',
  'channels.organic.leadsPerYear=40',
  'channels.seminars={ kind: organic, leadsPerYear: 12 }',
  'lifeEvents={ inheritance: { rate: 2 % } }',
  'policies.open={ at: 7, openChannel: { channel: centres } }',
  'policies.help={ when: utilization > 0.9, hire: { role: paraplanner } }',
  'goals=[{ name: room, that: utilization < 1, at: 24 }]',
  'market.shocks=[{ at: 9, return: -20 % }, { at: 2031-01, return: -5 % }]',
  'assumptions.extra=$900',
  'measures={ ease: 1 - utilization }',
  'inflationByYear=[3 %, 2 %]',
  'roles.csa.pay=71k',
];

/**
 * A scenario without its words, which no edit carries, with its lists in one order, and with the digits of numbers that do
 * not depend on how they are written: 2.2 % and 0.022 differ in the last bit.
 */
const plain = ({ meta, ...rest }: Scenario): unknown =>
  JSON.parse(
    JSON.stringify(rest, (key, value) => {
      if (['goals', 'shocks', 'correlations'].includes(key))
        return value.map((item: unknown) => JSON.stringify(item)).sort();
      return typeof value === 'number' ? Number(value.toPrecision(14)) : value;
    }),
  );

const expectAllToMake = async (base: Resolved, alt: Resolved) => {
  const edits = diffScenarios(base, alt);
  const made = await resolvedText(applyEdits(base.text, alt.text, edits));
  expect(plain(made.scenario)).toEqual(plain(alt.scenario));
  expect(diffScenarios(made, alt)).toEqual([]);
};

describe('all edits make the other scenario, value by value', () => {
  it.each(NAMES)('of solo-advisor: %s', async (name) => {
    await expectAllToMake(await resolved('solo-advisor'), await resolved(name));
  });

  it.each(NAMES)('of technology-led: %s', async (name) => {
    await expectAllToMake(await resolved('technology-led'), await resolved(name));
  });

  it('whatever was set in either', async () => {
    const some = fc.subarray(SETS, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, some, async (before, after) => {
        await expectAllToMake(await resolved('solo-advisor', ...before), await resolved('solo-advisor', ...after));
      }),
      { seed: 6, numRuns: 25 },
    );
  });
});

describe('no edits leave the scenario as it is', () => {
  it.each(NAMES)('%s', async (name) => {
    const base = await resolved(name);
    const made = await resolvedText(applyEdits(base.text, (await resolved('solo-advisor')).text, []));
    expect(made.scenario).toEqual(base.scenario);
    expect(diffScenarios(base, made)).toEqual([]);
  });
});

describe('one edit of several', () => {
  const base = resolved('solo-advisor');
  const alt = resolved('solo-advisor', ...SETS);

  it('changes what it tells, and nothing else', async () => {
    const [from, to] = [await base, await alt];
    for (const edit of diffScenarios(from, to)) {
      const made = await resolvedText(applyEdits(from.text, to.text, [edit]));
      expect(diffScenarios(from, made).map(({ words }) => words)).toEqual([edit.words]);
    }
  });

  it('left out, is what is missing', async () => {
    const [from, to] = [await base, await alt];
    const edits = diffScenarios(from, to);
    for (const edit of edits) {
      const others = edits.filter((other) => other !== edit);
      const made = await resolvedText(applyEdits(from.text, to.text, others));
      expect(new Set(diffScenarios(made, to).flatMap(({ paths }) => paths))).toEqual(new Set(edit.paths));
    }
  });

  it('takes a new tier to its place among the others', async () => {
    const bronze =
      'tiers={ platinum: { from: 2M, hours: 20, departures: 1 % }, bronze: { from: 1M, hours: 9, departures: 2 % }, silver: { from: 0, hours: 4, departures: 3 % } }';
    const [from, to] = [await resolved('solo-advisor', 'tiers.gold=null'), await resolved('solo-advisor', bronze)];
    const added = diffScenarios(from, to).filter(({ paths }) => paths[0] === 'tiers.bronze');
    const made = await resolvedText(applyEdits(from.text, to.text, added));
    expect(Object.keys(made.scenario.tiers)).toEqual(['platinum', 'bronze', 'silver']);
  });
});
