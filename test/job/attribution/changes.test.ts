import { describe, expect, it } from 'vitest';
import { bySection } from '../../../src/job/attribution/bySection.ts';
import { changesOf } from '../../../src/job/attribution/changesOf.ts';
import type { Edit } from '../../../src/scenario/edits/edit.ts';

const edit = (path: string, more: Partial<Edit> = {}): Edit => ({
  paths: [path],
  kind: 'changed',
  about: 'practice',
  was: '',
  is: '',
  words: '',
  subject: '',
  steps: [{ keys: path.split('.') }],
  ...more,
});

describe('changes that may move an answer', () => {
  it('are those of the practice, but for the months simulated and measures that are new', () => {
    const edits = [
      edit('months'),
      edit('fees.minimum'),
      edit('measures.mine', { kind: 'added' }),
      edit('measures.old', { kind: 'removed' }),
      edit('people.owner.name', { about: 'name' }),
    ];
    const { moving, always } = changesOf(edits);
    expect(moving).toEqual([1, 3]);
    expect(always).toEqual([edits[2]]);
  });

  it('goals of the base that the alternative does not share are left out of all', () => {
    const goal = (item: { base?: number; alt?: number }) =>
      edit('goals.x', { about: 'goal', steps: [{ keys: ['goals'], item }] });
    const { moving, always } = changesOf([goal({ alt: 0 }), goal({ base: 1 }), goal({ base: 2, alt: 1 })]);
    expect(moving).toEqual([]);
    expect(always.flatMap(({ steps }) => steps)).toEqual([
      { keys: ['goals'], item: { base: 1 } },
      { keys: ['goals'], item: { base: 2 } },
    ]);
  });
});

describe('many changes', () => {
  it('up to twelve stay apart', () => {
    expect(bySection(Array.from({ length: 12 }, () => 'fees.x'))).toHaveLength(12);
  });

  it('are told by section, the largest first, people and policies last, until there are twelve', () => {
    const paths = [
      ...['book.a', 'book.b', 'book.c', 'fees.a', 'fees.b'],
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => `policies.${id}`),
    ];
    expect(bySection(paths)).toEqual([[0, 1, 2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13]]);
    const more = [...paths, 'policies.j', 'policies.k'];
    expect(bySection(more)).toEqual([
      [0, 1, 2],
      [3, 4],
      [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    ]);
  });
});
