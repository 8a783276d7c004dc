import { expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import type { KnownShare, Stopping } from '../../src/summary/forecast.ts';
import { fixture } from './fixture.ts';
import { withGoals } from './syntheticGoals.ts';

const share = (of: string, month: number, reach: number): KnownShare => ({
  of,
  month,
  share: 0.5,
  low: 0.5 - reach / 2,
  high: 0.5 + reach,
});
const stopped: Stopping = {
  precision: 0.01,
  limit: 200_000,
  looks: 8,
  settled: true,
  shares: [share('cashOut', 120, 0.009)],
};
const goal = { name: 'sane week', that: 'cash > 0', when: 'at', month: 30, chance: 0.8, reached: 0.5 } as const;
const said = (stopping: Partial<Stopping>, trials = 7000) =>
  tellStory({ ...withGoals(fixture(), [goal]), trials, stopping: { ...stopped, ...stopping } }).answer.at(-1);
const atLimit = (shares: readonly KnownShare[]) => said({ settled: false, shares, precision: 0.001 }, 200_000);

test('a settled run says after how many futures, and how well everything is known', () => {
  expect(said({})).toBe(
    'Stopped after 7,000 futures: every headline chance is known to within 1 percentage point, whenever one looks.',
  );
  expect(said({ precision: 0.025 })).toContain('to within 2.5 percentage points, whenever');
});

test('a run to its limit names the widest and how far it may be off, rounded up', () => {
  expect(
    atLimit([share('cashOut', 120, 0.001), share('capacity.owner', 24, 0.00431), share('target.aum', 120, 0.002)]),
  ).toBe(
    'Stopped at the limit of 200,000 futures, before every headline chance was known to within 0.1 percentage points: the widest, the chance of hitting capacity by December 2028, is known to within 0.44 percentage points.',
  );
});

test.each([
  ['cashOut', 120, 'of cash below zero by December 2036'],
  ['capacity.firm', 0, 'of being at capacity at the start'],
  ['target.households', 120, 'of growing households 12.4 % a year or more through December 2036'],
  ['goal.g0', 30, 'of the goal sane week'],
])('%s by month %d is told as the chance %s', (of, month, words) => {
  expect(atLimit([share(of, month, 0.02)])).toContain(
    `the widest, the chance ${words}, is known to within 2 percentage points.`,
  );
});

test('a run of a fixed number of futures says nothing of it', () => {
  expect(tellStory(fixture()).answer.join(' ')).not.toContain('Stopped');
});
