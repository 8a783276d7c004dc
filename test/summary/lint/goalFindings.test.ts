import { expect, it } from 'vitest';
import type { Goal } from '../../../src/summary/forecast.ts';
import { goalFindings } from '../../../src/summary/lint/goalFindings.ts';

const goal: Goal = {
  ...{ id: 'calm', name: 'calm', that: 'cash > 0', when: 'always', month: 24, chance: 0.8 },
  ...{ share: 0.5, low: 0.4, high: 0.6, met: false, tooClose: false },
};
const found = (changed: Partial<Goal>) => goalFindings({ goals: [{ ...goal, ...changed }], months: 60, trials: 500 });

// none of 500: Wilson's upper end is 3.8414588 / 503.84 = 0.762 %, the same below 100 % for all of them
it('says nothing of a goal that some futures reach', () => {
  expect(found({})).toEqual([]);
});

it('names a goal that no future reaches, with the upper end of its chance rounded up', () => {
  expect(found({ share: 0, low: 0, high: 0.00762 })).toEqual([
    {
      path: 'goals.0.that',
      sentence:
        'the goal "calm" is reached in none of 500 futures (its chance is under 0.8 %). Ask for less or later, or change the plan.',
    },
  ]);
});

it('names a goal that every future reaches, with the lower end of its chance rounded down', () => {
  expect(found({ share: 1, low: 0.99238, high: 1 })[0].sentence).toBe(
    'the goal "calm" is reached in every one of 500 futures (its chance is over 99.2 %). Ask for more, or leave it out.',
  );
});

it('points at the date of a goal beyond the months simulated', () => {
  expect(found({ month: 90, share: null, low: null, high: null, met: null, tooClose: null })[0].path).toBe(
    'goals.0.always',
  );
});
