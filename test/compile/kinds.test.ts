import { expect, test } from 'vitest';
import { KINDS } from '../../src/plan/layout.ts';
import { KIND_IDS } from '../../src/scenario/kinds.ts';

test('the kinds of work that a scenario may not call other things are those of the plan', () => {
  expect(KIND_IDS).toEqual(KINDS);
});
