import { describe, expect, test } from 'vitest';
import { drawChart } from '../../reports/charts/drawChart.ts';
import { NARROW, WIDE } from '../../reports/charts/sheet.ts';
import { tellStory } from '../../reports/story.ts';
import { expectGolden } from './golden.ts';
import { chartDocument } from './rendered.ts';
import { VARIANTS } from './variants.ts';

/** As a file of its own an SVG needs its namespace. */
const alone = (svg: string) => `${svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')}\n`;

const blocks = tellStory(VARIANTS.two()).blocks.filter(({ chart }) => chart !== undefined);

describe('charts', () => {
  test.each(blocks.map(({ id }) => id))('%s is drawn as before', (id) => {
    const block = blocks.find((one) => one.id === id);
    if (block?.chart === undefined) throw new Error(id);
    for (const sheet of [WIDE, NARROW]) {
      expectGolden(`${id}-${sheet.name}.svg`, alone(drawChart(block.chart, sheet, id, block.heading, chartDocument)));
    }
  });

  test.each(Object.keys(VARIANTS))('%s: every chart is free of NaN and of labels above or below the sheet', (name) => {
    for (const { chart, id } of tellStory(VARIANTS[name]()).blocks) {
      if (chart === undefined) continue;
      for (const sheet of [WIDE, NARROW]) {
        const svg = drawChart(chart, sheet, id, 'x', chartDocument);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
        for (const [, y] of svg.matchAll(/<text[^>]*transform="translate\([^,]+,(-?[\d.]+)\)/g)) {
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(height + 1);
        }
      }
    }
  });

  test('end labels do not overlap', () => {
    for (const { chart, id } of tellStory(VARIANTS.manyAdvisors()).blocks) {
      if (chart === undefined) continue;
      const svg = drawChart(chart, WIDE, id, 'x', chartDocument);
      const right = [...svg.matchAll(/text-anchor="start"[^>]*>\s*<text[^>]*transform="translate\([^,]+,(-?[\d.]+)\)/g)]
        .map(([, y]) => Number(y))
        .toSorted((a, b) => a - b);
      const tight = right.slice(1).filter((y, i) => y - right[i] < WIDE.font);
      if (!('landmarks' in chart)) expect(tight).toEqual([]);
    }
  });
});
