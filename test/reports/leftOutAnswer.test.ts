import { expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import { fixture } from './fixture.ts';

const leftOut = (trials: number, path = 'fees.retainer') => ({
  trials,
  path,
  text: '= 1 / x',
  fault: 'division by zero',
});
const said = (...all: ReturnType<typeof leftOut>[]) => tellStory({ ...fixture(), leftOut: all }).answer.at(-1);

test('futures left out are in the answer where they are over one in a hundred', () => {
  expect(said(leftOut(1_234))).toBe(
    'In 1,234 of 10,000 futures (12 %) an expression could not be worked out (fees.retainer: division by zero): they are left out, and every figure here is of the others.',
  );
  expect(said(leftOut(100))).not.toContain('worked out');
});

test('of several the most frequent is named', () => {
  expect(said(leftOut(90), leftOut(400, 'costs.other'))).toMatch(
    /In 490 .*\(most of all costs\.other: division by zero\)/,
  );
});
