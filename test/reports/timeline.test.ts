import { describe, expect, test } from 'vitest';
import { drawChart } from '../../reports/charts/drawChart.ts';
import { NARROW, WIDE } from '../../reports/charts/sheet.ts';
import { tellStory } from '../../reports/story.ts';
import type { Forecast, ForecastInput } from '../../src/summary/forecast.ts';
import { passage } from './passage.ts';
import { chartDocument } from './rendered.ts';
import { syntheticFan } from './syntheticFan.ts';
import { VARIANTS } from './variants.ts';

const RAMP: ForecastInput = {
  path: 'roles.csa.ramp',
  kind: 'uncertain',
  p10: 3,
  p50: 4,
  p90: 6,
  unit: 'months',
  source: 'assumption',
};

/** A practice that hires a client service associate in some month around the tenth. */
function hiring(ever = 1): Forecast {
  const forecast = VARIANTS.two();
  const hired = passage('Client service associate at work', forecast.months, forecast.trials, 0, ever, 10);
  return {
    ...forecast,
    events: { ...forecast.events, 'hire.csa': hired },
    inputs: [...forecast.inputs, RAMP],
  };
}
const chartOf = (forecast: Forecast) => {
  const chart = tellStory(forecast).blocks.find(({ id }) => id === 'staffing')?.chart;
  if (chart?.kind !== 'timeline') throw new Error('no timeline');
  return chart;
};
const csaOf = (forecast: Forecast) => chartOf(forecast).lanes.find(({ label }) => label.startsWith('Client'));

describe('the timeline of seats', () => {
  test('a lane for each role and one for the searches, as thick as the mean number of people', () => {
    const forecast = hiring();
    const { lanes } = chartOf(forecast);
    expect(lanes.map(({ label }) => label)).toEqual([
      'Advisor',
      'Client service associate',
      'Paraplanner',
      'Open searches',
    ]);
    expect(lanes[1].points.slice(1).map(({ value }) => value)).toEqual(forecast.measures['seats.csa'].mean);
  });

  test('the first hire stands at its median month, with the months of 8 of 10 futures', () => {
    const forecast = hiring();
    const { p10, p50, p90 } = forecast.events['hire.csa'];
    expect(csaOf(forecast)?.starts).toEqual({ month: p50, low: p10, high: p90 });
  });

  test('is up to speed after the median ramp', () => {
    const forecast = hiring();
    expect(csaOf(forecast)?.trained).toBe((forecast.events['hire.csa'].p50 ?? 0) + 4);
    expect(tellStory(forecast).blocks.find(({ id }) => id === 'staffing')?.sentence).toMatch(
      /Client service associate: the first at work \w+ 2027 \(8 of 10 futures \w+ 2027 to \w+ 20\d\d\), up to speed \w+ 20\d\d\./,
    );
  });

  test('a hire that half of the futures do not see has a chance with its interval in place of a month', () => {
    const lane = csaOf(hiring(0.3));
    expect(lane?.starts).toBeUndefined();
    expect(lane?.words).toMatch(/^the first at work by Dec 2036 in 30 % \(29-31 %\) of futures$/);
  });

  test.each([WIDE, NARROW])('as high as it has lanes', (sheet) => {
    const svg = drawChart(chartOf(hiring()), sheet, 'staffing', 'x', chartDocument);
    expect(svg).toContain(`height="${4 * 78 + 34}"`);
  });
});

describe('the low point of cash', () => {
  test('the lowest month of the median and of the lower tenth, in words and in the chart', () => {
    const dip = (month: number) => 50_000 + 1000 * Math.abs(month - 30);
    const cash = syntheticFan('dollars', 'Cash', 120, 90_000, dip, (month) => (month === 40 ? 40_000 : 0));
    const forecast = { ...VARIANTS.solo(), measures: { ...VARIANTS.solo().measures, cash } };
    const block = tellStory(forecast).blocks.find(({ id }) => id === 'cash');
    // 60,000 - 1.2816 x 40,000
    expect(block?.sentence).toContain(
      'The median is lowest in June 2029, at $50,000; for 1 future in 10 the leanest month is April 2030, with $8,740 or less.',
    );
    expect(block?.chart?.kind === 'fan' ? block.chart.landmarks?.map(({ month }) => month) : []).toEqual([30, 40]);
  });

  test("each future's own low point, where single futures are known", () => {
    const own = { p10: -40_000, p50: 21_000, p90: 38_000, month: { p10: 3, p50: 15, p90: 89 } };
    const said = (lowestCash: typeof own, trials = 10_000) =>
      tellStory({ ...VARIANTS.solo(), trials, lowestCash }).blocks.find(({ id }) => id === 'cash')?.sentence;
    expect(said(own)).toContain(
      'The lowest that cash gets in a future is $21,000 at the median (8 of 10 futures between -$40,000 and $38,000); half of the futures have been at their lowest by March 2028, 9 in 10 by May 2034.',
    );
    expect(said(own, 3)).toContain(
      'The lowest that cash gets in a future is $21,000 at the median; half of the futures have been at their lowest by March 2028.',
    );
    expect(said({ ...own, month: { p10: 0, p50: 0, p90: 15 } })).toContain(
      'half of the futures are never lower than at the start, and 9 in 10 have been at their lowest by March 2028.',
    );
    expect(said({ ...own, month: { p10: 0, p50: 0, p90: 0 } })).toContain(
      '; 9 in 10 futures are never lower than at the start.',
    );
  });

  test('a median that only grows is never lower than at the start', () => {
    const cash = syntheticFan(
      'dollars',
      'Cash',
      120,
      50_000,
      (month) => 50_000 + month,
      () => 0,
    );
    const forecast = { ...VARIANTS.solo(), measures: { ...VARIANTS.solo().measures, cash } };
    expect(tellStory(forecast).blocks.find(({ id }) => id === 'cash')?.sentence).toContain(
      'never lower than at the start',
    );
  });
});
