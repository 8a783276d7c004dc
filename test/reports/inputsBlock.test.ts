import { expect, test } from 'vitest';
import { inputs } from '../../reports/blocks/inputs.ts';
import { fixture } from './fixture.ts';

const REASONS =
  ' The futures differ for two reasons: these inputs, which better records would narrow, and luck, which nothing narrows. ';
const none = { drivers: [] };
const howMuch = (more: object) => inputs({ ...fixture(), ...more })?.sentence.split(REASONS)[1];

test('where the two reasons are told apart, the place is named', () => {
  expect(howMuch({})).toBe('How much comes from which stands under “What you could learn, and what is luck”.');
});

test('of few futures it is said how many it takes', () => {
  expect(howMuch({ ...none, trials: 199 })).toBe('How much comes from which takes 200 futures or more to tell.');
});

test('else it is said why they are not told apart', () => {
  expect(howMuch({ ...none, trials: 200 })).toBe(
    'How much comes from which is not told here: outcomes hardly differ between futures.',
  );
});

test('with every input at its middle all that is left is chance', () => {
  const known = fixture().inputs.filter(({ kind }) => kind === 'fixed');
  expect(inputs({ ...fixture(), ...none, inputs: known })?.sentence).toBe(
    'Every input is taken as known, so the spread shown is chance alone: what nobody can learn beforehand.',
  );
});
