import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/summary/forecast.ts';
import { goalsOf } from '../../src/summary/goals.ts';
import { type Changes, leads, type Value } from '../support/practice.ts';
import { forecastOf } from '../support/runs.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';

/** Ten households at 0.12 % a month: cash is 10,000 a month, 10,000 t at the end of month t. */
const MONEY: Changes = { 'fees.brackets': [{ from: 0, rate: 0.012 }], 'fees.from': 'cash' };

const told = async (goals: readonly Value[], months = 24, changes: Changes = MONEY) =>
  forecastOf(practiceWithFormulas({ ...changes, goals }), 'goals', 3, months);
const shares = async (goals: readonly Value[], months?: number, changes?: Changes) =>
  (await told(goals, months, changes)).goals.map(({ share }) => share);
const first = async (goal: Value) => {
  const { events } = await told([goal]);
  const [curve] = Object.entries(events).flatMap(([name, one]) => (name.startsWith('goal.') ? [one] : []));
  return curve?.p50;
};

describe('a goal in a practice whose cash grows by 10,000 a month', () => {
  it('at a month looks at the end of that month alone', async () => {
    const at = (month: number) => ({ name: `a${month}`, that: 'cash > 35000', at: month });
    expect(await shares([at(1), at(3), at(4), at(24)])).toEqual([0, 0, 1, 1]);
  });

  it('by a month is reached in that month or before', async () => {
    const by = (month: number) => ({ name: `a${month}`, that: 'cash > 35000 and cash < 55000', by: month });
    expect(await shares([by(3), by(4), by(20)])).toEqual([0, 1, 1]);
  });

  it('always is lost with the first month that is not so', async () => {
    const always = (month: number) => ({ name: `a${month}`, that: 'cash < 35000', always: month });
    expect(await shares([always(3), always(4), always(24)])).toEqual([1, 0, 0]);
  });

  it('does not look at the opening', async () => {
    expect(await shares([{ name: 'paid', that: 'cash > 0', always: 24 }])).toEqual([1]);
  });

  it('is dated on the calendar from the start month', async () => {
    const at = (month: string) => ({ name: `a${month}`, that: 'cash > 35000', at: month });
    expect(await shares([at('2027-03'), at('2027-04')])).toEqual([0, 1]);
  });

  it('has as its event the first month in which it is true, also after its date', async () => {
    expect(await first({ name: 'cushion', that: 'cash > 35000', by: 2 })).toBe(4);
    expect(await first({ name: 'cushion', that: 'cash > 35000', at: 2 })).toBe(4);
  });

  it('has as its event, where it is to hold always, the first month in which it does not', async () => {
    expect(await first({ name: 'poor', that: 'cash < 35000', always: 24 })).toBe(4);
    expect(await first({ name: 'poor', that: 'cash < 35000', always: 3 })).toBe(null);
  });

  it('is asked from the month on in which its windows are full', async () => {
    // the sum of the last three is 10,000 (3t - 3): 60,000 at the end of month 3, the first that can be said
    const conditions = ['trailing(cash, 3) > 59000', 'trailing(cash, 3) > 61000', 'change(cash, 6) == 60000'];
    expect(await shares(conditions.map((that, i) => ({ name: `a${i}`, that, always: 24 })))).toEqual([1, 0, 1]);
  });

  it('counts a missing value as no yes', async () => {
    const goals = ['cash / 0 > 1', 'cash / 0 <= 1', 'not (cash / 0 > 1)'].map((that, i) => ({
      name: `n${i}`,
      that,
      always: 6,
    }));
    expect(await shares(goals)).toEqual([0, 0, 1]);
  });

  it('of a colleague who is hired later is no yes before', async () => {
    const hire = {
      'policies.jo': { at: 6, hire: { role: 'advisor', recruiting: 0, ramp: 0 } },
      ...MONEY,
    };
    const goals = [
      { name: 'calm', that: 'utilization.jo < 0.9', always: 24 },
      { name: 'calm when there', that: 'not (utilization.jo >= 0.9)', always: 24 },
      { name: 'there', that: 'utilization.jo < 0.9', by: 24 },
    ];
    expect(await shares(goals, 24, hire)).toEqual([0, 1, 1]);
  });

  it('may be about measures of its own scenario', async () => {
    const own = { ...MONEY, measures: { each: 'cash / households' } };
    expect(await shares([{ name: 'each', that: 'each >= 3999', at: 4 }], 24, own)).toEqual([1]);
  });
});

describe('a goal dated beyond the months simulated', () => {
  const late = { name: 'late', that: 'cash > 35000', chance: 0.5 };

  it('is not decided, which is said', async () => {
    const { goals, notes } = await told([{ ...late, at: 30 }], 12);
    expect(goals[0]).toMatchObject({ share: null, low: null, high: null, met: null, tooClose: null });
    expect(notes).toContainEqual(
      'goals.0.at: the goal "late" asks about 30 months and 12 were simulated: it is not decided. Simulate more, or date it earlier.',
    );
  });

  it('is decided where every future has settled it before', async () => {
    expect(await shares([{ ...late, by: 30 }], 12)).toEqual([1]);
    expect(await shares([{ ...late, that: 'cash < 35000', always: 30 }], 12)).toEqual([0]);
  });

  it('is not decided while a future could still turn', async () => {
    expect(await shares([{ ...late, by: 30 }], 3)).toEqual([null]);
    expect(await shares([{ ...late, that: 'cash < 35000', always: 30 }], 3)).toEqual([null]);
  });
});

describe('the verdict', () => {
  const goal = { id: 'g', name: 'g', that: 'cash > 0', when: 'at', month: 1 } as const;
  const verdict = (chance: number | null, reached: number, trials: number): Goal | undefined =>
    goalsOf([{ ...goal, chance }], Float64Array.of(reached), trials)[0];

  // Wilson's interval of 80 of 100 is 0.7112 to 0.8666 (Newcombe 1998, by hand)
  it.each([
    [0.71, true, false],
    [0.72, true, true],
    [0.8, true, true],
    [0.81, false, true],
    [0.86, false, true],
    [0.87, false, false],
  ])('of 80 in 100 where %d was asked for: met %s, too close %s', (chance, met, tooClose) => {
    expect(verdict(chance, 80, 100)).toMatchObject({ share: 0.8, low: 0.7111708, high: 0.8666331, met, tooClose });
  });

  it('is none where no chance was asked for', () => {
    expect(verdict(null, 80, 100)).toMatchObject({ share: 0.8, met: null, tooClose: null });
  });

  it('of all futures, where all was asked for, is too close: the next one might miss', () => {
    expect(verdict(1, 100, 100)).toMatchObject({ high: 1, met: true, tooClose: true });
    expect(verdict(1, 99, 100)).toMatchObject({ met: false, tooClose: false });
  });
});

it('goals change nothing else that is known', async () => {
  const busy: Changes = { ...MONEY, ...leads(24), 'tiers.only.departures': 0.1 };
  const plain = await forecastOf(practiceWithFormulas(busy), 'goals', 40, 24);
  const more = { ...busy, measures: { each: 'aum / households' }, goals: [{ name: 'g', that: 'each > 1', by: 9 }] };
  const { measures, events, goals, ...rest } = await forecastOf(practiceWithFormulas(more), 'goals', 40, 24);
  const { each, ...others } = measures;
  const { 'goal.g': _, ...otherEvents } = events;
  expect([each?.formula, goals.length]).toEqual(['aum / households', 1]);
  const notes = rest.notes.filter((note) => !note.startsWith('goals.')); // that every future reaches it is said
  expect({ ...rest, notes, measures: others, events: otherEvents, goals: [] }).toEqual(plain);
});

it('futures that are left out are in no share, nor in its interval', async () => {
  const risky: Changes = { 'assumptions.gain': '20 (-30 to 70)', 'fees.retainer': '= 12 * assumptions.gain' };
  const conditions = ['seats == 1', 'seats == 2'].flatMap((that, i) => [
    { name: `at${i}`, that, at: 5 },
    { name: `by${i}`, that, by: 5 },
    { name: `always${i}`, that, always: 5 },
  ]);
  const late = { name: 'late', that: 'seats == 1', by: 12 }; // settled by all that count
  const plan = practiceWithFormulas({ ...risky, goals: [...conditions, late] });
  const { goals, leftOut = [] } = await forecastOf(plan, 'left out', 200, 6);
  const sound = 200 - (leftOut[0]?.trials ?? 0);
  expect(sound).toBeLessThan(180);
  expect(goals.map(({ share }) => share)).toEqual([1, 1, 1, 0, 0, 0, 1]);
  // Wilson's lower end where all of n succeed is n / (n + z^2)
  expect(goals[0]?.low).toBeCloseTo(sound / (sound + 1.959964 ** 2), 6);
});
