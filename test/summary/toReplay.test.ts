import { describe, expect, test } from 'vitest';
import { everyPlan } from '../support/everyPlan.ts';
import { futureOf } from '../support/futureOf.ts';
import { forecastOf } from '../support/runs.ts';

const MONTHS = 30;

describe.each(everyPlan(MONTHS))('%s', (_, planOf) => {
  const plan = planOf();

  test('every measure and event of the first future are those of a forecast of that future alone', async () => {
    const alone = await forecastOf(plan, 'first', 1, MONTHS);
    const { measures, events } = futureOf(plan, 'first', 1, MONTHS);
    expect(Object.keys(measures)).toEqual(Object.keys(alone.measures));
    for (const [name, { mean, opening }] of Object.entries(alone.measures))
      expect({ name, values: measures[name].values, opening: measures[name].opening }).toEqual({
        name,
        values: mean,
        opening,
      });
    for (const [name, { byMonth, already }] of Object.entries(alone.events)) {
      const month = byMonth.indexOf(1) + 1;
      expect({ name, month: events[name].month }).toEqual({
        name,
        month: already === 1 ? 0 : month === 0 ? null : month,
      });
    }
  });

  test('months have dates and names that the practice knows, and what happens to a household names one there is', () => {
    const { story, practice, start } = futureOf(plan, 'first', 4, MONTHS);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(story.map(({ month }) => month)).toEqual(Array.from({ length: MONTHS }, (_, t) => t + 1));
    expect(story[0].date).toBe(start);
    expect(story[12].date).toBe(`${Number(start.slice(0, 4)) + 1}${start.slice(4)}`);
    for (const one of story.flatMap(({ happenings }) => happenings)) {
      if ('tier' in one) expect(ids(practice.tiers)).toContain(one.tier);
      if ('advisor' in one) expect(ids(practice.advisors)).toContain(one.advisor);
      if ('seat' in one) expect(ids(practice.seats)).toContain(one.seat);
      if ('policy' in one) expect(ids(practice.policies)).toContain(one.policy);
      if ('channel' in one) expect(ids(practice.channels)).toContain(one.channel);
      if ('loan' in one) expect(ids(practice.loans)).toContain(one.loan);
    }
  });
});
