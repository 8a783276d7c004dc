import { describe, expect, test } from 'vitest';
import { tellStory } from '../../reports/story.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import type { Forecast } from '../../src/summary/forecast.ts';
import { fixture } from './fixture.ts';
import { withPolicies } from './syntheticPolicies.ts';
import { VARIANTS } from './variants.ts';

const block = (forecast: Forecast) => tellStory(forecast).blocks.find(({ id }) => id === 'policies');
const one = { label: 'Hire a CSA', ever: 0.8, half: 12 };

describe('what the plan decides', () => {
  test('a plan without policies has no such section', () => {
    expect(block(fixture())).toBeUndefined();
  });

  test('conditions with their chance and the months by which tenths of all futures met them, the likeliest first', () => {
    const [waiting] = block(VARIANTS.two())?.tables ?? [];
    // share by month t: ever u^2 / (1 + u^2), u = t / half; 0.97 passes 0.5 at u = 1.0315 (month 10), 0.9 at 3.586 (33)
    expect(waiting.rows).toEqual([
      ['Hire a client service associate', '96 % (96-97 %)', 'by Apr 2027', 'by Oct 2027', 'by Sep 2029'],
      ['Hire a paraplanner', '53 % (52-54 %)', 'by Oct 2028', 'by Jul 2035', 'not by Dec 2036'],
      ['Close the doors', 'never', 'not by Dec 2036', 'not by Dec 2036', 'not by Dec 2036'],
    ]);
  });

  test('dated ones by their month', () => {
    expect(block(VARIANTS.two())?.tables?.[1].rows).toEqual([
      ['Raise the minimum', 'Jun 2027'],
      ['Move to a virtual office', 'Jun 2029'],
    ]);
  });

  test('a date beyond the forecast is said to be so', () => {
    const late = withPolicies(fixture({ months: 12 }), [{ label: 'Sell', month: 30 }]);
    expect(block(late)?.tables?.[0].rows).toEqual([['Sell', 'Jun 2029, after the forecast']]);
  });

  test('one in words', () => {
    expect(block(withPolicies(fixture(), [one]))?.sentence).toBe(
      'One decision waits for a condition: Hire a CSA, taken by December 2036 in 79 % (78-80 %) of futures; half of all futures have by April 2028.',
    );
    expect(block(withPolicies(fixture(), [{ ...one, ever: 0 }]))?.sentence).toContain('is taken in any future');
  });

  test('of forty twelve are shown, and how many are not', () => {
    const told = block(VARIANTS.largeFirm());
    expect(told?.tables?.map(({ rows, folded }) => [rows.length, folded])).toEqual([
      [12, false],
      [28, true],
    ]);
    expect(told?.sentence).toContain('The 28 less likely or later ones are folded away');
  });
});

describe('a firm of 250 advisors', () => {
  const story = tellStory(VARIANTS.largeFirm());
  const capacity = story.blocks.find(({ id }) => id === 'capacity');

  test('draws a few curves and says how many it leaves out', () => {
    expect(capacity?.chart?.kind === 'curves' && capacity.chart.curves.length).toBe(8);
    expect(capacity?.sentence).toContain('The chart shows the likeliest; the other 243 are folded away');
  });

  test('lists the next sixty and sends on to forecast.json for the others', () => {
    expect(capacity?.tables?.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
      [9, 7],
      [3, 60],
    ]);
    expect(capacity?.tables?.[1].caption).toContain('183 more are in forecast.json');
  });

  test('is as long in a terminal as a firm of twelve', () => {
    const lines = renderTerminal(story, undefined, { columns: 100, color: false }).split('\n').length;
    expect(lines).toBeLessThan(210);
  });

  test('advisors who run out exactly as the firm does are counted, not listed', () => {
    const forecast = VARIANTS.largeFirm();
    const all = Object.fromEntries(
      Object.entries(forecast.events).map(([name, curve]) =>
        name.startsWith('capacity.') ? [name, forecast.events['capacity.firm']] : [name, curve],
      ),
    );
    const chart = tellStory({ ...forecast, events: all }).blocks.find(({ id }) => id === 'capacity')?.chart;
    expect(chart?.kind === 'curves' && chart.curves[0].label).toBe('Practice and 250 more');
  });
});
