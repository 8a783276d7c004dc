import { describe, expect, test } from 'vitest';
import { drawChart } from '../../reports/charts/drawChart.ts';
import { WIDE } from '../../reports/charts/sheet.ts';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { fixture } from './fixture.ts';
import { chartDocument, page } from './rendered.ts';
import { withGoals } from './syntheticGoals.ts';
import { emptied, HOSTILE, VARIANTS } from './variants.ts';

const block = (forecast: Forecast, id = 'goals') => tellStory(forecast).blocks.find((one) => one.id === id);
const wanted = { name: 'sane week', that: 'utilization.owner < 0.9', when: 'always', month: 30 } as const;
const only = (chance: number | null, reached: number | null, trials = 10_000) =>
  block(withGoals(fixture({ trials }), [{ ...wanted, chance, reached }]))?.sentence;

describe('goals in the report', () => {
  test('a plan without goals is scored on what owners want anyway: pace, capacity, cash', () => {
    const forecast = fixture();
    const chart = block(forecast)?.chart;
    const { targets, events } = forecast;
    expect(chart?.kind === 'bars' ? chart.bars.map(({ label, share }) => [label, share]) : []).toEqual([
      ['Assets grow 12.4 % a year', targets[0].atHorizon?.share],
      ['Revenue grows 12.4 % a year', targets[1].atHorizon?.share],
      ['Households grow 12.4 % a year', targets[2].atHorizon?.share],
      ['Assets without markets grow 12.4 % a year', targets[3].atHorizon?.share],
      ['Capacity is never reached', events['capacity.owner'].never],
      ['Cash never falls below zero', events.cashOut.never],
    ]);
    expect(block(forecast, 'goal-ways')).toBeUndefined();
  });

  test('nothing to score: no section', () => {
    expect(block(emptied(fixture()))).toBeUndefined();
  });

  test('the scorecard says the verdict in words, and marks what is wanted', () => {
    const chart = block(VARIANTS.goals())?.chart;
    expect(chart?.kind === 'bars' ? chart.bars.slice(0, 4).map(({ label, wanted }) => [label, wanted]) : []).toEqual([
      ['sane week: not met', 0.8],
      ['a cushion: met', 0.9],
      ['growth: too close to call', 0.5],
      ['no verdict', undefined],
    ]);
  });

  test('come right after the headline', () => {
    expect(tellStory(VARIANTS.goals()).blocks[0]?.id).toBe('goals');
  });

  test('one is a sentence', () => {
    expect(only(0.8, 0.36)).toBe(
      'You wanted: sane week (utilization.owner < 0.9 in every month to June 2029), in at least 80 % of futures. It holds in 36 % (35-37 %) of futures: not met.',
    );
  });

  test('a verdict that more futures might turn is too close to call', () => {
    expect(only(0.8, 0.803)).toMatch(/It holds in 80 % \(80-81 %\) of futures: too close to call\.$/);
    expect(only(0.8, 0.9)).toMatch(/: met\.$/);
  });

  test('without a chance there is no verdict', () => {
    expect(only(null, 0.36)).toBe(
      'You wanted: sane week (utilization.owner < 0.9 in every month to June 2029). It holds in 36 % (35-37 %) of futures.',
    );
  });

  test('what the months simulated do not decide is said to be so', () => {
    expect(only(0.8, null)).toMatch(/ The months simulated end with December 2036: not decided\.$/);
  });

  test('few futures are counted', () => {
    expect(only(0.8, 0.4, 20)).toMatch(/It holds in 8 in 20 futures \(22-61 %\): not met\.$/);
  });

  test('several are counted, and each is told', () => {
    const told = block(VARIANTS.goals());
    expect(told?.sentence).toBe(
      'Of 5 goals 1 is met, 1 is not met, 1 is too close to call and 2 are without a verdict.',
    );
    expect(
      told?.list?.slice(0, 5).map((line) => / (in every month|at the end|in some month) .*?\)/.exec(line)?.[0]),
    ).toEqual([
      ' in every month to June 2029)',
      ' at the end of December 2029)',
      ' in some month to December 2031)',
      ' in some month to December 2036)',
      ' at the end of October 2037)',
    ]);
  });

  test('the chart shows what is still held and what is reached by then; goals of one month are not about the way', () => {
    const forecast = VARIANTS.goals();
    const chart = block(forecast, 'goal-ways')?.chart;
    if (chart?.kind !== 'curves') throw new Error('no curves');
    expect(chart.curves.map(({ label }) => label)).toEqual(['sane week', 'growth', 'no verdict']);
    const { byMonth } = forecast.events['goal.g0'];
    expect(chart.curves[0].points.map(({ month }) => month).at(-1)).toBe(30);
    expect(chart.curves[0].points.at(-1)?.value).toBeCloseTo(1 - byMonth[29], 12);
    const { byMonth: reached } = forecast.events['goal.g2'];
    expect(chart.curves[1].points.at(-1)).toMatchObject({ month: 60, value: reached[59] });
    expect(chart.description).toMatch(/growth: .*, \d+ % by December 2031\. no verdict/);
  });

  test('a goal that is not decided is not drawn', () => {
    const open = { ...wanted, when: 'by', month: 130, chance: 0.8, reached: null } as const;
    expect(block(withGoals(fixture(), [open]), 'goal-ways')).toBeUndefined();
  });

  test('no chance asked for is marked among several goals: it would not be clear whose', () => {
    const goal = { ...wanted, chance: 0.8, reached: 0.5 };
    const chart = block(withGoals(fixture(), [goal, { ...goal, month: 60 }]), 'goal-ways')?.chart;
    expect(chart?.kind === 'curves' ? chart.landmarks : undefined).toEqual([]);
  });

  test('the bars in the terminal come to the month asked about, and so do the other lines', () => {
    const text = renderTerminal(tellStory(VARIANTS.goals()), undefined, { columns: 120, color: false });
    expect(text).toMatch(/^ {2}sane week, Dec 2028 +█.*\n {2}sane week, Jun 2029 +█/m);
    expect(text).toMatch(/^ {2}growth .* to \d+ % by Dec 2031$/m);
  });

  test('a line that ends early has its name there', () => {
    const chart = block(VARIANTS.goals(), 'goal-ways')?.chart;
    if (chart?.kind !== 'curves') throw new Error('no curves');
    const svg = drawChart(chart, WIDE, 'goals', 'x', chartDocument);
    const at = (name: string) => Number(new RegExp(`translate\\((\\d[\\d.]*),[^>]*>[^<]*${name}<`).exec(svg)?.[1]);
    expect(at('sane week')).toBeLessThan(at('growth'));
    expect(at('growth')).toBeLessThan(at('no verdict'));
  });

  test('what is to come by a date is reached, the rest holds', () => {
    const said = block(VARIANTS.goals())
      ?.list?.slice(0, 5)
      .map((line) => / (It \w+(?: reached)?) in /.exec(line)?.[1]);
    expect(said).toEqual(['It holds', 'It holds', 'It is reached', 'It is reached', undefined]);
  });

  test('the band of what is still held is the other way round than that of what was missed', () => {
    const forecast = VARIANTS.goals();
    const chart = block(forecast, 'goal-ways')?.chart;
    if (chart?.kind !== 'curves') throw new Error('no curves');
    const { value = 0, low, high } = chart.curves[0].band?.at(-1) ?? {};
    expect(low).toBeCloseTo(1 - forecast.events['goal.g0'].high[29], 12);
    expect(high).toBeCloseTo(1 - forecast.events['goal.g0'].low[29], 12);
    expect(low).toBeLessThan(value);
  });

  test.each([
    [60, 1],
    [120, 1],
    [121, 0],
  ])('the chance asked for by month %d of 120 is marked %d times', (month, marks) => {
    const chart = block(
      withGoals(fixture(), [{ ...wanted, when: 'by', month, chance: 0.8, reached: 0.5 }]),
      'goal-ways',
    )?.chart;
    expect(chart?.kind === 'curves' ? chart.landmarks : undefined).toHaveLength(marks);
  });

  test('six goals are drawn, all are told', () => {
    const goal = { ...wanted, chance: 0.8, reached: 0.5 };
    const eight = Array.from({ length: 8 }, () => goal);
    const chart = block(withGoals(fixture(), eight), 'goal-ways')?.chart;
    expect(chart?.kind === 'curves' ? chart.curves : undefined).toHaveLength(6);
    expect(block(withGoals(fixture(), eight))?.list?.filter((line) => line.startsWith('You wanted'))).toHaveLength(8);
  });

  test('the terminal names the curve, also where it is the only one', () => {
    const text = renderTerminal(tellStory(VARIANTS.oneGoal()), undefined, { columns: 80, color: false });
    expect(text).toMatch(/^ {2}sane week, Dec 2028 +█/m);
  });

  test('the terminal says the same', () => {
    const text = renderTerminal(tellStory(VARIANTS.oneGoal()), undefined, { columns: 200, color: false });
    expect(text.replace(/\s+/g, ' ')).toContain('It holds in 36 % (35-37 %) of futures: not met.');
  });
});

describe('own measures in the report', () => {
  const own = (more: object) => {
    const forecast = fixture();
    const { cash } = forecast.measures;
    return {
      ...forecast,
      measures: { ...forecast.measures, each: { ...cash, formula: 'cash / households', ...more } },
    };
  };

  test('each is a fan with its formula and unit', () => {
    const told = block(own({ label: 'Cash each', unit: 'dollars a head' }), 'own-measure-1');
    expect(told?.heading).toBe('Own measure: Cash each');
    expect(told?.chart?.caption).toBe('each = cash / households, in dollars a head.');
    expect(told?.chart?.kind).toBe('fan');
  });

  test('the sign of dollars and shares is not named again', () => {
    const caption = (unit: string) => block(own({ unit }), 'own-measure-1')?.chart?.caption;
    expect(['dollars', 'share', 'hours'].map(caption)).toEqual([
      'each = cash / households.',
      'each = cash / households.',
      'each = cash / households, in hours.',
    ]);
  });

  test.each([
    ['dollars', /\$64,000 to \$/],
    ['share', /6400000 % to /],
    ['ratio', /6400000 % to /],
    ['', /from 64,000 to /],
    ['hours', /from 64,000 hours to /],
  ])('in %s', (unit, words) => {
    expect(block(own({ unit }), 'own-measure-1')?.sentence).toMatch(words);
  });

  test('in how many futures it has a value, where not in all', () => {
    const defined = Array.from({ length: 120 }, (_, t) => (t === 119 ? 0.4 : 0.9));
    expect(block(own({ defined }), 'own-measure-1')?.sentence).toMatch(
      /In the last month it has a value in 40 % \(39-41 %\) of futures; the others are left out\.$/,
    );
  });

  test('without any value it is said', () => {
    const none = Array.from({ length: 120 }, () => null);
    const nothing = own({ opening: null, p5: none, p10: none, p25: none, p50: none, p75: none, p90: none, p95: none });
    expect(block(nothing, 'own-measure-1')?.sentence).toBe('It has no value in any month: cash / households.');
  });

  test('names, units and formulas are shown as text', () => {
    const html = page(VARIANTS.hostile());
    expect(html).not.toContain(HOSTILE.slice(0, 8));
    expect(html).toContain('id="own-measure-1"');
  });
});
