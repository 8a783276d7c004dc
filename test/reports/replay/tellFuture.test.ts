import { describe, expect, test } from 'vitest';
import { futureText } from '../../../reports/replay/futureText.ts';
import { tellFuture } from '../../../reports/replay/tellFuture.ts';
import { calendarMonth } from '../../../reports/words/calendarMonth.ts';
import { dollars } from '../../../reports/words/dollars.ts';
import { shippedPlan } from '../../run/shippedPlan.ts';
import { everyPlan } from '../../support/everyPlan.ts';
import { futureOf } from '../../support/futureOf.ts';
import { expectGolden } from '../../support/golden.ts';
import { leads, practice } from '../../support/practice.ts';

const numberOf = (word: string): number => (word === 'nobody' ? 0 : Number(word));

describe.each(everyPlan(48))('what is said on top of a future is what its figures show: %s', (_, planOf) => {
  const replay = futureOf(planOf(), 'answer', 3, 48);
  const [capacity, growth, comings, cash] = tellFuture(replay).answer;
  const { events, measures, story, start } = replay;

  test('capacity', () => {
    const lone = replay.practice.advisors.length === 1 ? `capacity.${replay.practice.advisors[0].id}` : 'capacity.firm';
    const { month } = events[lone];
    if (month === null) expect(capacity).toMatch(/not hit capacity/);
    else expect(capacity).toContain(month === 0 ? 'first day' : calendarMonth(start, month));
  });

  test('growth', () => {
    expect(growth).toContain(`from ${measures.households.opening} to ${measures.households.values.at(-1)}`);
    expect(growth).toContain(
      `from ${dollars(measures.aum.opening ?? 0)} to ${dollars(measures.aum.values.at(-1) ?? 0)}`,
    );
    if (measures.aum.opening === 0) return;
    const rate = Number(/(-?[\d.]+) % a year/.exec(growth)?.[1]) / 100;
    const grown = (measures.aum.opening ?? 0) * (1 + rate) ** 4;
    expect(grown / (measures.aum.values.at(-1) ?? 0)).toBeCloseTo(1, 2);
  });

  test('who came and left', () => {
    const [, joined, left] = /^In 4 years (\w+) joins? and (\w+) leaves?/.exec(comings) ?? [];
    expect(numberOf(joined)).toBe(story.reduce((sum, { households }) => sum + households.came, 0));
    expect(numberOf(left)).toBe(story.reduce((sum, { households }) => sum + households.left, 0));
  });

  test('the low point of cash', () => {
    const values = measures.cash.values.map((value) => value ?? Number.NaN);
    const lowest = Math.min(...values);
    expect(cash).toContain(`at ${dollars(lowest)}.`);
    expect(cash).toContain(calendarMonth(start, values.indexOf(lowest) + 1));
  });
});

test('names of a scenario cannot steer the terminal', () => {
  const plan = practice({
    ...leads(12),
    'people.owner': { role: 'advisor', owner: true, name: '\u001b[2JO\u202ewner\n' },
    'meta.title': '\u001b]0;x\u0007T',
  });
  const text = futureText(tellFuture(futureOf(plan, 'names', 1, 24)), { columns: 80, color: false });
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

test('a future in which nothing happens is a year a chapter', () => {
  const { chapters, answer } = tellFuture(futureOf(practice(), 'still', 1, 24));
  expect(chapters.map(({ heading, lines }) => [heading, lines])).toEqual([
    ['January to December 2027', ['Nothing out of the ordinary.']],
    ['January to December 2028', ['Nothing out of the ordinary.']],
  ]);
  expect(answer).toContain('In 2 years nobody joins and nobody leaves.');
});

test('no line is wider than the terminal, down to 40 columns', () => {
  const story = tellFuture(futureOf(shippedPlan('first-hire', 60).plan, 'width', 1, 60));
  for (const columns of [40, 80, 200])
    for (const line of futureText(story, { columns, color: false }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(Math.min(96, columns));
});

test('the first hires, future 7', () => {
  const story = tellFuture(futureOf(shippedPlan('first-hire', 60).plan, 'headroom', 7, 60));
  expectGolden('replay/first-hire-7.txt', futureText(story, { columns: 80, color: false }));
});
