import { expect, test } from 'vitest';
import { chosenMeasures } from '../../../src/cli/trials/chosenMeasures.ts';

const KNOWN = ['households', 'households.gold', 'cash', 'utilization.owner', 'backlog.csa'];

test('the measures named, each once, in their order', () => {
  expect(chosenMeasures(['cash', 'households', 'cash'], KNOWN)).toEqual(['cash', 'households']);
});
test('where none are named, those that people look at first and the practice has', () => {
  expect(chosenMeasures([], KNOWN)).toEqual(['households', 'cash']);
});
test('a slip is told with what was meant', () => {
  expect(() => chosenMeasures(['houshold', 'cash'], KNOWN)).toThrow(
    '--measures: expected names of measures of this scenario, got "houshold". Did you mean households?',
  );
});
test('every name that is unknown is told at once', () => {
  expect(() => chosenMeasures(['', 'weather'], KNOWN)).toThrow(
    /got "".*\n.*got "weather"\. Write --measures households,cash/,
  );
});
