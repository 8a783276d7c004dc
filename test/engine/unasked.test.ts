import { expect, it } from 'vitest';
import { futures } from '../support/futures.ts';
import { type Changes, leads } from '../support/practice.ts';
import { practiceWith } from '../support/reading.ts';

const MONTHS = 18;
const BEGINS = 7;
/** A book and newcomers of very unlike households: some call ten times as often as others. */
const unlike: Changes = {
  ...leads(60),
  months: MONTHS,
  'book.uncertain': true,
  'work.requests.shape': 1,
  'work.requests.hours': 0.1,
  'service.chasers': 0,
};
const requests = (perYear: number | string): number[] =>
  futures(practiceWith({ ...unlike, 'work.requests.perYear': perYear }), {
    seed: 'unasked',
    trials: 1,
    months: MONTHS,
  }).kindAlong('kindArising', 'requests');

it('where nobody calls before month 7, households call from then on as often as if they always had', () => {
  const always = requests(30);
  const later = requests(`= 30 * min(1, max(0, month - ${BEGINS - 1}))`);
  expect(later.slice(0, BEGINS - 1)).toEqual(Array(BEGINS - 1).fill(0));
  expect(later.slice(BEGINS - 1)).toEqual(always.slice(BEGINS - 1));
  expect(Math.max(...always)).toBeGreaterThan(Math.min(...always));
});
