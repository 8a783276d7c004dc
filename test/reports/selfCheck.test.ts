import { describe, expect, test } from 'vitest';
import { selfCheck } from '../../reports/blocks/selfCheck.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import type { SelfCheck, SelfComparison } from '../../src/summary/selfCheck.ts';
import { page } from './rendered.ts';
import { VARIANTS } from './variants.ts';

const capacity: SelfComparison = {
  what: 'capacity',
  month: 24,
  simulated: 0.5369,
  standardError: 0.00104,
  exact: 0.53712,
  errors: -0.21,
  verdict: 'agrees',
};
const mean: SelfComparison = { ...capacity, what: 'mean', simulated: 41, standardError: 0.0341, exact: 41.0281 };
const check: SelfCheck = {
  trials: 10_000,
  reduction: ['Switched off: everything.', 'Kept: the rest.'],
  opening: 34,
  leaving: 0.025,
  capacityAt: 39,
  comparisons: [mean, capacity],
  step: { perMonth: 8, chances: [{ month: 24, monthly: 0.53712, finer: 0.5411 }] },
  agrees: true,
};
const block = (changed: Partial<SelfCheck> = {}) => {
  const told = selfCheck({ selfCheck: { ...check, ...changed } } as Forecast);
  if (told === null) throw new Error('nothing told');
  return told;
};

describe('a self-check in the report', () => {
  test('is not there when none was asked for', () => {
    expect(selfCheck({} as Forecast)).toBe(null);
  });

  test('sets simulated with its error beside exact', () => {
    expect(block().tables?.[0].rows).toEqual([
      ['Mean households, month 24', '41.000 ± 0.034', '41.028', '-0.2', 'agrees'],
      ['Share at capacity, month 24', '0.5369 ± 0.0010', '0.5371', '-0.2', 'agrees'],
    ]);
  });

  test('says what a finer step would change', () => {
    expect(block().tables?.[1].rows).toEqual([['24', '0.5371', '0.5411', '0.0040']]);
  });

  test('names what was switched off', () => {
    expect(block().list).toEqual(check.reduction);
  });

  test('says how often chance alone would look like a difference', () => {
    expect(block().sentence).toContain('None of 2 figures is more than four standard errors from the exact value.');
    expect(block().sentence).toContain('in about one run of 7,900'); // 1 / (2 x 6.334e-5)
  });

  test('says plainly that it differs', () => {
    const apart = block({ agrees: false, comparisons: [mean, { ...capacity, errors: 5.2, verdict: 'differs' }] });
    expect(apart.heading).toBe('Self-check: simulated and exact DIFFER');
    expect(apart.sentence).toContain(
      '1 of 2 figures is more than four standard errors from the exact value: do not rely',
    );
    expect(apart.tables?.[0].rows[1].at(-1)).toBe('DIFFERS');
  });

  test('a figure without chance has no error to be counted in', () => {
    expect(block({ comparisons: [{ ...mean, errors: null }] }).tables?.[0].rows[0][3]).toBe('none expected');
  });

  test('counts nothing that is too rare to judge', () => {
    const rare = block({ comparisons: [{ ...capacity, verdict: 'rare' }] });
    expect(rare.sentence).toContain('Nothing was frequent enough to be judged.');
  });

  test('stands at the foot of the page', () => {
    const html = page({ ...VARIANTS.solo(), selfCheck: check });
    expect(html.indexOf('id="self-check"')).toBeGreaterThan(html.indexOf('id="inputs"'));
    expect(html.indexOf('id="self-check"')).toBeLessThan(html.indexOf('<footer>'));
  });
});
