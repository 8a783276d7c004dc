import { expect, test } from 'vitest';
import { drivers } from '../../reports/blocks/drivers.ts';
import { fixture } from './fixture.ts';

test('the sentence is of the month of capacity: what could be learned, from what, and the rest as luck', () => {
  expect(drivers(fixture())?.sentence).toBe(
    'Of the spread in the month in which the firm is at capacity 69 % (66-71 %) comes from inputs that better records would narrow, most of all from work.requests.perYear (35 %), channels.organic.leadsPerYear (21 %) and channels.referrals.mentionRate (1 %); 31 % is luck.',
  );
});

test('an outcome in which no input is told from luck says so', () => {
  expect(drivers(fixture())?.list?.[1]).toBe('Of the spread in cash at the end no single input is told from luck.');
});

test('with every input at its middle there is no such block', () => {
  expect(drivers({ ...fixture(), drivers: [] })).toBeNull();
});
