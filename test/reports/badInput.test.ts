import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../src/summary/forecast.ts';
import { htmlFaults } from '../support/htmlFaults.ts';
import { fixture } from './fixture.ts';
import { page, parsed } from './rendered.ts';
import { withGoals } from './syntheticGoals.ts';
import { VARIANTS } from './variants.ts';

const goal = { name: 'a cushion', that: 'cash > 0', when: 'by', month: 60, chance: 0.8 } as const;
const PAGES: Readonly<Record<string, () => Forecast>> = {
  'names of 5,000 letters with markup, quotes, emoji and right-to-left text': VARIANTS.hostile,
  'no households': VARIANTS.nothing,
  'one month': VARIANTS.oneMonth,
  '480 months': VARIANTS.fortyYears,
  'one future': VARIANTS.oneTrial,
  '250 advisors and 40 policies': VARIANTS.largeFirm,
  'a goal that no future meets': () => withGoals(fixture(), [{ ...goal, reached: 0 }]),
  'a goal that every future meets': () => withGoals(fixture(), [{ ...goal, reached: 1 }]),
};

describe('a page of', () => {
  test.each(Object.keys(PAGES))('%s is valid HTML and can be read aloud', async (name) => {
    expect(await htmlFaults(page(PAGES[name]()))).toEqual([]);
  });

  test('a goal that no future meets says under 1 %, and not that it is impossible', () => {
    const document = parsed(page(PAGES['a goal that no future meets']()));
    expect(document.querySelector('#goals .say p')?.textContent).toMatch(/in under 1\u00a0% of futures: not met\.$/);
  });

  test('a goal that every future meets says over 99 %, and not that it is sure', () => {
    const document = parsed(page(PAGES['a goal that every future meets']()));
    expect(document.querySelector('#goals .say p')?.textContent).toMatch(/in over 99\u00a0% of futures: met\.$/);
  });

  test('long names: a label in a chart is cut to its margin, and the title to a line or three', () => {
    const document = parsed(page(VARIANTS.hostile()));
    for (const layer of document.querySelectorAll('.strips')) layer.remove();
    for (const label of document.querySelectorAll('.narrow svg text'))
      expect(Array.from(label.textContent ?? '').length).toBeLessThanOrEqual(60);
    for (const bdi of document.querySelectorAll('h1 bdi')) expect(bdi.textContent?.length).toBeLessThanOrEqual(141);
  });
});
