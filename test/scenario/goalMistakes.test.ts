import { describe, expect, it } from 'vitest';
import { goalId } from '../../src/scenario/goals.ts';
import { mistakeText } from '../../src/scenario/mistake.ts';
import { readText } from '../docs/readText.ts';
import { practiceText, type Value } from '../support/practice.ts';

const sentences = (changes: { readonly [path: string]: Value }, sets: readonly string[] = []): readonly string[] => {
  const reading = readText('firm.yaml', practiceText(changes), sets);
  return reading.ok ? [] : reading.mistakes.map((mistake) => mistakeText(mistake).replace(/^firm\.yaml:1:\d+ /, ''));
};
const goal = (more: { readonly [key: string]: Value }) => ({
  goals: [{ name: 'g', that: 'cash > 1', at: 12, ...more }],
});
const { at: _, ...undated } = goal({}).goals[0] ?? {};

describe('a goal', () => {
  it.each([
    [{ goals: [undated] }, 'goals.0: expected a date, got none. Write at, by or always, such as always: 2029-06.'],
    [goal({ by: 3 }), 'goals.0: expected one of at, by and always, got at and by. Make two goals of it.'],
    [
      goal({ at: '2026-12' }),
      'goals.0.at: expected 2027-01 or later, got "2026-12". Goals are about the months simulated.',
    ],
    [goal({ chance: 80 }), 'goals.0.chance: expected a share from 0 to 1, got 80. Write 0.8 or 80 %.'],
    [goal({ chance: '0.5 to 0.8' }), 'goals.0.chance: expected one number (it is an aim), got'],
    [goal({ thta: 'x' }), 'goals.0.thta: expected a known key, got "thta". Did you mean that?'],
    [
      goal({ name: '日本' }),
      'goals.0.name: expected a name of which an id can be made, got "日本". Add one, such as id: calm.',
    ],
    [{ goals: { sane: undated } }, 'goals: expected a list, got a map. Write a list, such as [one, two].'],
  ] as const)('%j', (changes, sentence) => {
    expect(sentences(changes as never)).toEqual([expect.stringContaining(sentence)]);
  });

  it('has an event of its own', () => {
    const named = (name: string, more = {}) => ({ name, that: 'cash > 1', at: 12, ...more });
    expect(sentences({ goals: [named('sane week'), named('Sane Week!')] })).toEqual([
      'goals.1.name: expected a goal of its own name, got "Sane Week!", which makes the id saneWeek as "sane week" does. Choose another name or id.',
    ]);
    expect(sentences({ goals: [named('sane week'), named('Sane Week', { id: 'calm' })] })).toEqual([]);
    expect(sentences({ goals: [named('sane week'), named('calm', { id: 'saneWeek' })] })[0]).toContain('goals.1.id: ');
  });

  it('can be set from the command line', () => {
    expect(sentences(goal({}), ['goals.0.chance=0.9', 'goals.1={ name: h, that: "cash > 1", by: 3 }'])).toEqual([]);
  });
});

describe('the id of a goal', () => {
  it.each([
    ['sane week', 'saneWeek'],
    ['A cushion of $60,000', 'aCushionOf60000'],
    ['none', 'none'],
    ['a week that leaves enough time for the family', 'aWeekThatLeavesEnoughTimeForTheFamily'],
    ['a week that leaves enough time for the family and dogs', 'aWeekThatLeavesEnoughTimeForTheFamilyAnd'],
    ['90 % full', undefined],
  ])('named %s is %s', (name, id) => {
    expect(goalId({ name })).toBe(id);
  });
});

describe('measures of the scenario', () => {
  it.each([
    [
      { measures: { owner: 'cash' } },
      'measures.owner: expected an id of its own, got "owner", which is a seat already.',
    ],
    [
      { measures: { month: 'cash' } },
      'measures.month: expected a name that is no reserved word (docs/scenario.md lists them), got "month".',
    ],
    [{ measures: { a: { label: 'A' } } }, 'measures.a.is: expected text, got nothing.'],
    [
      { measures: { a: { is: 'cash', unti: 'x' } } },
      'measures.a.unti: expected a known key, got "unti". Did you mean unit?',
    ],
  ])('%j', (changes, sentence) => {
    expect(sentences(changes as never)).toEqual([expect.stringContaining(sentence)]);
  });

  it('are few', () => {
    const measures = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`m${i}`, 'cash']));
    expect(sentences({ measures })).toEqual([
      'measures: expected at most 100 measures of your own, got 101. Leave some out.',
    ]);
  });

  it('can be set from the command line, a formula as it is', () => {
    expect(
      sentences({}, ['measures.x= = cash / households', 'measures.y={ is: "cash > 1 ? 2 : 3", label: Y }']),
    ).toEqual([]);
  });
});
