import { expect, test } from 'vitest';
import { notable } from '../../reports/blocks/notable.ts';
import { fixture } from './fixture.ts';

const futures = [
  { what: 'median', measure: 'aum', month: 120, trial: 446, value: 74_071_860 },
  { what: 'earliestCapacity', event: 'capacity.owner', month: 3, trial: 14 },
  { what: 'lowestCash', measure: 'cash', month: 119, trial: 446, value: -296_724 },
] as const;
const story = {
  title: '',
  question: '',
  answer: ['You hit capacity in May 2027 for the first time.'],
  chapters: [{ from: 1, to: 2, heading: 'January to February 2027', lines: ['1 joins: household 35.', 'More.'] }],
  foot: '',
};
const forecast = { ...fixture(), notable: futures };

test('each notable future is told with its number, what it is, and the command to have it told', () => {
  const block = notable(forecast, { command: 'headroom forecast solo', stories: new Map() });
  expect(block?.list).toEqual([
    'Future 446, the median: AUM of $74.1M in December 2036, nearest the middle of all: headroom forecast solo --trial 446',
    'Future 14, the first to hit capacity, in March 2027: headroom forecast solo --trial 14',
    'Future 446, the one whose cash falls lowest, to -$297,000 in November 2036: headroom forecast solo --trial 446',
  ]);
  expect(block?.tables).toEqual([]);
});

test('a story stands folded away, once, and loses no line', () => {
  const block = notable(forecast, { command: 'headroom forecast solo', stories: new Map([[446, story]]) });
  expect(block?.tables?.map(({ folded, rows }) => ({ folded, rows }))).toEqual([
    {
      folded: true,
      rows: [
        ['In short', 'You hit capacity in May 2027 for the first time.'],
        ['January to February 2027', '1 joins: household 35. More.'],
      ],
    },
  ]);
});

test('a command that cannot be shown as it was typed is left out', () => {
  const block = notable(forecast, { command: "headroom forecast 'a\u001b[2Jb'", stories: new Map() });
  expect(block?.list?.[1]).toBe('Future 14, the first to hit capacity, in March 2027: --trial 14');
});

test('a forecast without single futures says so only where there were too many', () => {
  expect(notable(fixture())).toBeNull();
  expect(notable({ ...fixture(), approximate: { relativeError: 0.005 } })?.sentence).toMatch(
    /more futures .* than memory/i,
  );
});
