import { describe, expect, test } from 'vitest';
import { milestones } from '../../reports/blocks/milestones.ts';
import { niceScale } from '../../reports/charts/niceScale.ts';
import { tellStory } from '../../reports/story.ts';
import { ADVISORS, VARIANTS } from './variants.ts';

const block = (name: string, id: string) => tellStory(VARIANTS[name]()).blocks.find((one) => one.id === id);

describe('story', () => {
  test('tells its blocks in the order of the questions', () => {
    expect(tellStory(VARIANTS.two()).blocks.map(({ id }) => id)).toEqual([
      'goals',
      'capacity',
      'first-limit',
      'utilization',
      'hours',
      'quality',
      'households',
      'assets',
      'revenue',
      'on-pace',
      'growth-split',
      'cash',
      'policies',
      'staffing',
      'figures',
      'drivers',
      'inputs',
      'notes',
    ]);
  });

  test.each(Object.keys(VARIANTS.solo().measures))('without %s it still tells the rest', (name) => {
    const forecast = VARIANTS.solo();
    const { [name]: _, ...measures } = forecast.measures;
    const story = tellStory({ ...forecast, measures });
    expect(story.blocks.length).toBeGreaterThan(11);
    expect(JSON.stringify(story)).not.toMatch(/undefined|NaN/);
  });

  test('a measure undefined in some months is drawn where it is defined', () => {
    const forecast = VARIANTS.solo();
    const hole = (values: readonly (number | null)[]) => values.map((value, i) => (i < 60 ? null : value));
    const { cash } = forecast.measures;
    const { mean, sd, p5, p10, p25, p50, p75, p90, p95 } = cash;
    const part = {
      ...cash,
      mean: hole(mean),
      sd: hole(sd),
      p5: hole(p5),
      p10: hole(p10),
      p25: hole(p25),
      p50: hole(p50),
      p75: hole(p75),
      p90: hole(p90),
      p95: hole(p95),
    };
    const told = tellStory({ ...forecast, measures: { ...forecast.measures, cash: part } });
    const chart = told.blocks.find(({ id }) => id === 'cash')?.chart;
    expect(chart?.kind === 'fan' && chart.rows.map(({ month }) => month).slice(0, 2)).toEqual([0, 61]);
  });

  test('capacity is a curve for the practice, one for each advisor and role that differs, and the warning', () => {
    const chart = block('two', 'capacity')?.chart;
    expect(chart?.kind === 'curves' && chart.curves.map(({ label }) => label)).toEqual([
      `Practice and ${ADVISORS[0].label}`,
      'Warning',
      'Tom Alvarez',
      'Client service associate',
      'Paraplanner',
    ]);
  });

  test('a crowd of advisors is drawn as a few', () => {
    const chart = block('manyAdvisors', 'capacity')?.chart;
    expect(chart?.kind === 'curves' && chart.curves.length).toBe(8);
  });

  test('the pace line ends at the target', () => {
    const chart = block('solo', 'assets')?.chart;
    const end = chart?.kind === 'fan' ? chart.pace?.points.at(-1)?.value : undefined;
    expect(end).toBeCloseTo(34e6 * 1.124 ** 10, 0);
  });

  test('the parts of a stack are the means of their measures', () => {
    const forecast = VARIANTS.solo();
    const chart = block('solo', 'households')?.chart;
    const last = chart?.kind === 'stack' ? chart.layers.map(({ points }) => points.at(-1)?.value) : [];
    expect(last).toEqual(['platinum', 'gold', 'silver'].map((id) => forecast.measures[`households.${id}`].mean[119]));
  });

  test('uncertain inputs come first, in sight; the fixed are folded', () => {
    expect(block('solo', 'inputs')?.tables?.map(({ caption, folded }) => [caption.split(' ')[0], folded])).toEqual([
      ['Uncertain', false],
      ['Drawn', true],
      ['Fixed', true],
    ]);
  });

  test('milestones end at the horizon', () => {
    expect(milestones(1)).toEqual([1]);
    expect(milestones(6)).toEqual([1, 3, 6]);
    expect(milestones(30)).toEqual([12, 24, 30]);
    expect(milestones(480).at(-1)).toBe(480);
  });

  test.each([
    [0, 1],
    [0, 0],
    [-0.05, 0.116],
    [80, 1_234_567],
    [-4e5, 3e8],
    [0.83, 0.91],
    [5, 5],
  ])('a scale from %d to %d has round ticks around it', (low, high) => {
    const scale = niceScale(low, high, 6);
    expect(scale.low).toBeLessThanOrEqual(low);
    expect(scale.high).toBeGreaterThanOrEqual(high);
    expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
    expect(scale.ticks.length).toBeLessThanOrEqual(9);
  });
});
