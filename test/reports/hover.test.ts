import { describe, expect, test } from 'vitest';
import { readouts } from '../../reports/charts/readouts.ts';
import { tellStory } from '../../reports/story.ts';
import { page, parsed } from './rendered.ts';
import { VARIANTS } from './variants.ts';

const chartOf = (name: string, id: string) => {
  const chart = tellStory(VARIANTS[name]()).blocks.find((block) => block.id === id)?.chart;
  if (chart === undefined) throw new Error(id);
  return chart;
};

describe('figures under the pointer', () => {
  test.each(['oneMonth', 'sixMonths', 'solo', 'fortyYears'])(
    '%s: strips lie side by side from the start to the end',
    (name) => {
      const chart = chartOf(name, 'assets');
      const strips = readouts(chart, 48);
      expect(strips.length).toBeLessThanOrEqual(49);
      expect(strips[0].from).toBe(0);
      expect(strips.at(-1)?.to).toBe(chart.months);
      expect(strips.at(-1)?.month).toBe(chart.months);
      strips.slice(1).forEach(({ from }, i) => {
        expect(from).toBe(strips[i].to);
      });
    },
  );

  test('a fan tells its median and where 8 of 10 futures lie', () => {
    const { start, measures } = VARIANTS.solo();
    const last = readouts(chartOf('solo', 'assets'), 48).at(-1);
    expect(start).toBe('2027-01');
    expect(last?.title).toBe('Dec 2036');
    const millions = (value: number | null) => `$${((value ?? 0) / 1e6).toPrecision(3).replace(/\.?0+$/, '')}M`;
    const { p10, p50, p90 } = measures.aum;
    expect(last?.lines.map(({ words }) => words)).toEqual([
      `${millions(p50[119])} median`,
      `${millions(p10[119])} to ${millions(p90[119])}: 8 of 10`,
    ]);
  });

  test('a stack is told from the top, a year of growth by its parts and their sum', () => {
    expect(readouts(chartOf('solo', 'households'), 48)[0].lines.map(({ words }) => words.split(' ').at(-1))).toEqual([
      'Silver',
      'Gold',
      'Platinum',
    ]);
    const [first] = readouts(chartOf('solo', 'growth-split'), 48);
    expect(first.title).toBe('Year to Dec 2027');
    expect(first.lines.at(-1)?.words).toMatch(/^Sum \+8\.\d %$/);
  });

  test('is for eyes only: hidden from those who are read to, and names in it stay text', () => {
    const document = parsed(page(VARIANTS.hostile()));
    const strips = document.querySelectorAll('.strips');
    expect(strips.length).toBeGreaterThan(10);
    for (const layer of strips) expect(layer.getAttribute('aria-hidden')).toBe('true');
    for (const strip of document.querySelectorAll('.strip'))
      for (const child of strip.children) expect(['rect', 'path', 'text']).toContain(child.tagName.toLowerCase());
  });
});
