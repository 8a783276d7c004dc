import { describe, expect, test } from 'vitest';
import { typeset } from '../../reports/page/typeset.ts';
import { tellStory } from '../../reports/story.ts';
import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import { syntheticFan } from './syntheticFan.ts';
import { VARIANTS } from './variants.ts';

/** The same in every future. */
const sure = (unit: string, opening: number | null, at: (month: number) => number) =>
  syntheticFan(unit, '', 120, opening, at, () => 0);
const withMeasures = (forecast: Forecast, more: Readonly<Record<string, MeasureFan>>) => ({
  ...forecast,
  measures: { ...forecast.measures, ...more },
});
const blockOf = (forecast: Forecast, id: string) => tellStory(forecast).blocks.find((one) => one.id === id);
const said = (forecast: Forecast, id: string) => blockOf(forecast, id)?.sentence ?? '';

describe('the practice in words', () => {
  test("the owner's draw is the sum of its monthly means: of a year in the table, of all in the cash block", () => {
    const forecast = withMeasures(VARIANTS.solo(), { ownerDraw: sure('dollars', null, (month) => month * 100) });
    const row = blockOf(forecast, 'figures')?.tables?.[0].rows.find(([name]) => name.startsWith("Owner's draw"));
    expect(row).toEqual(["Owner's draw, a year (mean)", 'n/a', '$7,800', '$137,000']);
    expect(said(forecast, 'cash')).toContain('The owner draws $726,000 in all on average over 10 years');
  });

  test('between bills: the lowest monthly median of the last 12 months', () => {
    const cash = sure('dollars', 50_000, (month) => 50_000 + (month % 3 === 0 ? 40_000 : 1_000));
    expect(said(withMeasures(VARIANTS.solo(), { cash }), 'cash')).toContain(
      'goes from $50,000 to $90,000 by December 2036. Between bills the median falls to $51,000 (lowest of the last 12 months).',
    );
    const rising = sure('dollars', 50_000, (month) => 50_000 + 1_000 * month);
    expect(said(withMeasures(VARIANTS.solo(), { cash: rising }), 'cash')).not.toContain('Between bills');
  });

  test('the week of a lone advisor is named, and when its median leaves the limit again', () => {
    const hump = sure('share', 0.9, (month) => (month >= 6 && month <= 8 ? 1.05 : 0.9));
    const forecast = withMeasures(VARIANTS.solo(), { 'utilization.owner': hump });
    expect(said(forecast, 'utilization')).toContain(
      "Owner's week: the median is 90 % in December 2036 as at the start, between 90 % and 105 % on the way",
    );
    expect(said(forecast, 'utilization')).toContain(
      'reaches 100 % in June 2027 and is below it again from September 2027 on',
    );
  });

  test('a median that strays no further than its ends lie apart only goes from one to the other', () => {
    const week = (path: (month: number) => number) =>
      said(withMeasures(VARIANTS.solo(), { 'utilization.owner': sure('share', 0.5, path) }), 'utilization');
    expect(week((month) => (month === 60 ? 0.79 : 0.65))).toContain('goes from 50 % to 65 % by December 2036; it');
    expect(week((month) => (month === 60 ? 0.81 : 0.65))).toContain(
      'goes from 50 % to 65 % by December 2036, between 50 % and 81 % on the way',
    );
    expect(week(() => 0.5)).toContain('stays at 50 % through December 2036');
  });

  test('the week of several advisors is their role, and the other roles are told apart', () => {
    const forecast = withMeasures(VARIANTS.two(), {
      'utilization.advisor': sure('share', 0.9, () => 0.95),
      'utilization.csa': sure('share', null, () => 0.4),
      'utilization.paraplanner': sure('share', null, () => 0.24),
    });
    const week = said(forecast, 'utilization');
    expect(week).toContain("Advisors' week, all advisors together: the median goes from 90 % to 95 %");
    expect(week).toContain('(median): Client service associate 40 %, Paraplanner 24 %.');
  });

  test('what gives when there is more work than hours: what arises and is not delivered', () => {
    const forecast = VARIANTS.solo();
    const done = sure(
      'hours',
      null,
      (month) => (forecast.measures['hours.arising.prospecting'].mean[month - 1] ?? 0) - 13,
    );
    const more = { 'hours.arising.advisor': sure('hours', null, () => 200), 'hours.delivered.prospecting': done };
    expect(said(withMeasures(forecast, more), 'hours')).toContain(
      'left undone over the last 12 months, on average: finding new clients (3 hours a week).',
    );
    const roomy = { ...more, 'hours.arising.advisor': sure('hours', null, () => 100) };
    expect(said(withMeasures(forecast, roomy), 'hours')).not.toContain('left undone');
  });

  test('a mean number of people is not rounded to a whole one', () => {
    const seats = sure('people', 0, (month) => (month < 9 ? 0 : 0.966));
    const forecast = withMeasures(VARIANTS.two(), { 'seats.csa': seats });
    expect(said(forecast, 'staffing')).toContain('Client service associate 0.97');
  });

  test('a minus sign stays with its number', () => {
    expect(typeset('and -$357,000')).toBe('and \u2212\u2060$357,000');
  });
});
