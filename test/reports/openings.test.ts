import { describe, expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import type { Percentile } from '../../src/summary/forecast.ts';
import { fixture } from './fixture.ts';

const spread: Record<Percentile, number> = { p5: 0.7, p10: 0.75, p25: 0.8, p50: 0.9, p75: 0.95, p90: 1.1, p95: 1.2 };

describe('futures that differ on the first day', () => {
  const plain = fixture();
  const differs = (measure: string, opening: number, openings: Record<Percentile, number>) => ({
    ...plain,
    measures: { ...plain.measures, [measure]: { ...plain.measures[measure], opening, openings } },
  });
  const block = (id: string, forecast = plain) => tellStory(forecast).blocks.find((one) => one.id === id);

  test('the sentence starts at their median, not their mean', () => {
    const told = block('utilization', differs('utilization', 0.93, spread));
    expect(told?.sentence).toContain('the median goes from 90 % to ');
  });

  test('the fan is open there', () => {
    const chart = block('utilization', differs('utilization', 0.93, spread))?.chart;
    expect(chart?.kind === 'fan' ? chart.rows[0] : undefined).toEqual({ month: 0, ...spread });
    expect(chart?.description).toContain('median 90 % at the start, 8 of 10 futures between 75 % and 110 %');
  });

  test('the pace of a target starts with the median', () => {
    const aum = { p5: 20e6, p10: 25e6, p25: 28e6, p50: 30e6, p75: 33e6, p90: 40e6, p95: 50e6 };
    const chart = block('assets', differs('aum', 32e6, aum))?.chart;
    expect(chart?.kind === 'fan' ? chart.pace?.points[0] : undefined).toEqual({ month: 0, value: 30e6 });
  });
});
