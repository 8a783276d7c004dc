import { describe, expect, test } from 'vitest';
import { losingFutures } from '../../reports/blocks/losingTiers.ts';
import { tellStory } from '../../reports/story.ts';
import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import { syntheticFan } from './syntheticFan.ts';
import { VARIANTS } from './variants.ts';

const fan = (at: (month: number) => number, width = 0) => syntheticFan('dollars', '', 120, null, at, () => width);

/** Platinum earns, silver loses until its profit turns at `turn`. */
function valued(turn: number): Forecast {
  const forecast = VARIANTS.solo();
  const more: Record<string, MeasureFan> = { acquisitionCost: fan(() => 5000) };
  for (const [id, cost, profit] of [
    ['platinum', 5000, () => 18_000],
    ['gold', 4000, () => 3900],
    ['silver', 3000, (month: number) => (month - turn) * 10],
  ] as const) {
    more[`costToServe.${id}`] = fan(() => cost);
    more[`profitPerHousehold.${id}`] = fan(profit);
    more[`lifetimeValue.${id}`] = fan(() => 7 * cost);
  }
  return { ...forecast, measures: { ...forecast.measures, ...more } };
}
const blockOf = (forecast: Forecast) => tellStory(forecast).blocks.find(({ id }) => id === 'unit-economics');

describe('unit economics', () => {
  test('cost, profit and lifetime value of each tier, at one year and at the end', () => {
    const [first, last] = blockOf(valued(60))?.tables ?? [];
    expect(first?.rows.at(-1)?.slice(2)).toEqual(['$3,000', '-$480', 'over 95 %', '$21,000']);
    expect(last?.rows.at(-1)?.slice(2)).toEqual(['$3,000', '$600', 'under 5 %', '$21,000']);
  });

  test('a tier that loses money at first and earns later is named with both dates', () => {
    expect(blockOf(valued(60))?.sentence).toContain(
      'Silver does not pay for itself in the year to December 2027, but does by December 2036.',
    );
  });

  test('a tier that loses money at the end is named with its mean number of households', () => {
    const forecast = valued(200);
    const mean = forecast.measures['households.silver'].mean[119] ?? 0;
    expect(blockOf(forecast)?.sentence).toContain(`Silver does not pay for itself then: ${mean.toFixed(1)} households`);
  });

  test('what it costs to win a household is said', () => {
    expect(blockOf(valued(0))?.sentence).toMatch(
      /Every tier pays for itself then\. To win a household costs \$5,000 in/,
    );
  });

  test.each([
    [-1, -1, -1, -1, -1, -1, -1, 'over 95 %'],
    [-1, -1, -1, 1, 1, 1, 1, '25 to 50 %'],
    [1, 1, 1, 1, 1, 1, 1, 'under 5 %'],
  ])('profits of %d %d %d %d %d %d %d lose money in %s of futures', (p5, p10, p25, p50, p75, p90, p95, words) => {
    const one = { ...fan(() => 0), p5: [p5], p10: [p10], p25: [p25], p50: [p50], p75: [p75], p90: [p90], p95: [p95] };
    expect(losingFutures(one, 1, 1000)).toBe(words);
  });

  test('a forecast of under a year has none', () => {
    expect(tellStory(VARIANTS.sixMonths()).blocks.some(({ id }) => id === 'unit-economics')).toBe(false);
  });
});
