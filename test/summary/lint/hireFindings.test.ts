import { expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { NEVER, type Outcome } from '../../../src/plan/runner.ts';
import type { Forecast } from '../../../src/summary/forecast.ts';
import { hireFindings } from '../../../src/summary/lint/hireFindings.ts';
import { tierFindings } from '../../../src/summary/lint/tierFindings.ts';

/** A hire in month 20 of 60, and futures by the month in which cash falls below zero. */
const found = (...futures: readonly (readonly [count: number, month: number])[]) => {
  const events = Int16Array.from(futures.flatMap(([count, month]) => Array.from({ length: count }, () => month)));
  const legend = {
    events: [{ name: 'cashOut', label: '' }],
    policies: [{ id: 'help', label: 'Help', month: 20, actions: ['hire'] }],
  };
  const outcome = { events, trials: events.length, months: 60, faults: new Int16Array(events.length) };
  return hireFindings({ legend } as unknown as Plan, outcome as Partial<Outcome> as Outcome);
};

it('the share is of the futures that still had cash at the hire: 20 of 60', () => {
  expect(found([40, 5], [20, 25], [40, NEVER])[0].sentence).toContain('in 33 % of the futures (23 % to 46 %)');
});

it('the year ends with the eleventh month after the hire', () => {
  expect(found([20, 31], [40, NEVER])).toHaveLength(1);
  expect(found([20, 32], [40, NEVER])).toEqual([]);
});

it('a firm that ran out of cash as often before is not told to hire later', () => {
  expect(found([20, 10], [10, 25], [30, NEVER])).toEqual([]);
});

it.each([
  [13, '; in the 12 months before it did so in '],
  [12, ' that had cash until then. Hire later'],
])('a hire in month %i is compared with the year before only where there is one', (month, words) => {
  const events = Int16Array.from({ length: 60 }, (_, k) => (k < 20 ? month + 2 : NEVER));
  const legend = {
    events: [{ name: 'cashOut', label: '' }],
    policies: [{ id: 'help', label: 'Help', month, actions: ['hire'] }],
  };
  const outcome = { events, trials: 60, months: 60, faults: new Int16Array(60) };
  expect(hireFindings({ legend } as unknown as Plan, outcome as Partial<Outcome> as Outcome)[0].sentence).toContain(
    words,
  );
});

it('a tier that is left before the first month has ended was not empty', () => {
  const practice = { tiers: [{ id: 'top', label: 'Top' }] };
  const of = (opening: number) =>
    tierFindings({
      practice,
      measures: { 'households.top': { opening, mean: [0] } },
      trials: 9,
    } as unknown as Forecast);
  expect([of(0).length, of(1).length]).toEqual([1, 0]);
});
