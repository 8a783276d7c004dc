import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { tidySvg } from '../../reports/charts/tidySvg.ts';
import { areaY, lineY } from '../../reports/plot.ts';
import { chartDocument } from './rendered.ts';

type Row = { readonly month: number; readonly low: number; readonly high: number };

/** Places on a sheet of 100 by 100 pixels that begin at 0, so that a value is a pixel. */
const drawn = (mark: Plot.Markish): string => {
  const whole = { type: 'linear', domain: [0, 100], axis: null } as const;
  const sheet = { width: 100, height: 100, margin: 0, document: chartDocument };
  const svg = Plot.plot({ ...sheet, x: whole, y: whole, marks: [mark] }) as unknown as { outerHTML: string };
  return tidySvg(svg.outerHTML, 'a', 'b', 'c');
};

/** Values whose thousandths and tenths are rounded up and down, at and beside the middle, on both sides of zero. */
const rows: readonly Row[] = Array.from({ length: 400 }, (_, i) => {
  const value = (i % 2 === 0 ? i / 8 : -i / 16) + [0, 0.05, 0.0499, 0.0505, 0.04995, 0.25, 1e-9][i % 7];
  return { month: i / 4 + 0.05 * (i % 3), low: value, high: value + i / 7 };
});
const one = rows.slice(5, 6);
const gap = rows.map((row, i) => (i % 10 === 3 || i % 10 === 5 ? { ...row, low: Number.NaN, high: Number.NaN } : row));

describe('lines and areas through tenths of a pixel', () => {
  test.each([
    ['many points', rows],
    ['one point', one],
    ['gaps, and a point alone between two', gap],
  ])('are written as those of d3 that are rounded afterwards: %s', (_, data) => {
    const [line, area] = [
      { x: 'month', y: 'high' },
      { x: 'month', y1: 'low', y2: 'high' },
    ];
    expect(drawn(lineY(data, line))).toBe(drawn(Plot.lineY(data, { ...line, curve: 'linear' })));
    expect(drawn(areaY(data, area))).toBe(drawn(Plot.areaY(data, { ...area, curve: 'linear' })));
  });
});
