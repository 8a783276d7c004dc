import { expect, test } from 'vitest';
import { drivers } from '../../reports/blocks/drivers.ts';
import { inputs } from '../../reports/blocks/inputs.ts';
import { fixture } from './fixture.ts';

test('the sentence is of the month of capacity: what could be learned, from what, and the rest as luck', () => {
  expect(drivers(fixture())?.sentence).toContain(
    'Of the spread in the month in which the firm is at capacity 69 % (66-71 %) comes from inputs that better records would narrow, most of all from work.requests.perYear (35 %), channels.organic.leadsPerYear (21 %) and channels.referrals.mentionRate (1 %); 31 % is luck. ',
  );
});

test.each([
  [100, '9.8 percentage points'],
  [1000, '3.1 percentage points'],
  [10_000, '1 percentage point'],
  [1_000_000, '0.1 percentage points'],
])('the error of simulating %d futures stands apart: 1.96 standard errors of even odds, upwards', (trials, words) => {
  expect(drivers(fixture({ trials }))?.sentence).toMatch(
    new RegExp(
      `Apart from both stands the error of simulating [\\d,]+ futures and no more: at most ${words} either way`,
    ),
  );
});

test('of few futures, whose chances are counts, no error is told', () => {
  expect(drivers(fixture({ trials: 20 }))?.sentence).not.toContain('Apart');
});

test('an outcome in which no input is told from luck says so', () => {
  expect(drivers(fixture())?.list?.[1]).toBe('Of the spread in cash at the end no single input is told from luck.');
});

test('with every input at its middle there is no such block', () => {
  expect(drivers({ ...fixture(), drivers: [] })).toBeNull();
});

test('inputs that are drawn together are not told apart: that is said, and the pairs stand with the inputs', () => {
  const correlations = [{ between: ['fees.retainer', 'costs.rent.amount'], rank: -0.35 }] as const;
  const together = { ...fixture(), drivers: [], correlations };
  expect(drivers(together)?.sentence).toMatch(
    /correlations draw inputs together, and what moves together is not told apart/,
  );
  const table = inputs(together)?.tables?.find(({ caption }) => caption === 'Drawn together');
  expect(table?.rows).toEqual([['fees.retainer', 'costs.rent.amount', '-0.35']]);
  expect(inputs(together)?.sentence).toMatch(/since correlations draw some of them together\.$/);
});

test('the text says the whole percent that the bar does, with its interval where that is wide', () => {
  const wide = { path: 'fees.retainer', share: 0.053, low: 0, high: 0.12 };
  const learnable = { share: 0.64, low: 0.58, high: 0.7 };
  const told = drivers({ ...fixture(), drivers: [{ outcome: 'aum', label: 'assets', learnable, inputs: [wide] }] });
  expect(told?.sentence).toContain(
    'Of the spread in assets 64 % (58-70 %) comes from inputs that better records would narrow, most of all from fees.retainer (5 %, up to 12 %); 36 % is luck.',
  );
  expect(told?.chart?.description).toContain('fees.retainer: 5 %');
});
