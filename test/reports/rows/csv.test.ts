import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { chancesCsv } from '../../../reports/rows/chancesCsv.ts';
import { csvText } from '../../../reports/rows/csvText.ts';
import { inputsCsv } from '../../../reports/rows/inputsCsv.ts';
import { measuresCsv } from '../../../reports/rows/measuresCsv.ts';
import type { Forecast } from '../../../src/summary/forecast.ts';
import { fixture } from '../fixture.ts';
import { HOSTILE, VARIANTS } from '../variants.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): readonly Row[] => parse(csv, { columns: true, record_delimiter: '\r\n' });
const named = (forecast: Forecast, label: string): Forecast => ({
  ...forecast,
  measures: { households: { ...forecast.measures.households, label } },
});
const labelOf = (label: string) => rowsOf(measuresCsv(named(fixture({ months: 1 }), label)))[0].label;

describe('a text as RFC 4180 has it', () => {
  test('lines end in CR LF, the last one too, and there is no byte order mark', () => {
    expect(csvText(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
  });
  test.each(['a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', 'größe 🦄 שלום', "it's", ' x '])(
    '%j comes back as it was',
    (cell) => {
      expect(rowsOf(csvText(['cell'], [[cell]]))).toEqual([{ cell }]);
    },
  );
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', "=cmd|'/c calc'!A0"])(
    'the text %j is no formula',
    (cell) => {
      const [{ cell: read }] = rowsOf(csvText(['cell'], [[cell]]));
      expect(read).toBe(`'${cell}`);
    },
  );
  test('a number below zero stays a number', () => {
    expect(rowsOf(csvText(['cell'], [[-1.5]]))).toEqual([{ cell: '-1.5' }]);
  });
});

describe('measures.csv', () => {
  const forecast = fixture({ months: 14, trials: 500 });
  const rows = rowsOf(measuresCsv(forecast));
  const find = (month: string, measure: string, statistic: string) =>
    rows.filter((row) => row.month === month && row.measure === measure && row.statistic === statistic);

  test('every month and statistic of a measure stands in one row of its own, with the value of the forecast', () => {
    for (const [name, fan] of Object.entries(forecast.measures))
      for (const statistic of ['mean', 'sd', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const)
        for (const [t, value] of fan[statistic].entries()) {
          const month = t < 12 ? `2027-${String(t + 1).padStart(2, '0')}` : `2028-${String(t - 11).padStart(2, '0')}`;
          const found = find(month, name, statistic);
          if (value === null) expect(found).toEqual([]);
          else expect(found.map((row) => Number(row.value))).toEqual([value]);
        }
  });
  test('the opening stands in the month before the start, and flows have none', () => {
    expect(find('2026-12', 'households', 'mean')[0].value).toBe('34');
    expect(find('2026-12', 'households', 'p95')[0].value).toBe('34');
    expect(find('2026-12', 'households', 'sd')).toEqual([]);
    expect(forecast.measures.responseDays.opening).toBeNull();
    expect(rows.filter((row) => row.month === '2026-12' && row.measure === 'responseDays')).toEqual([]);
  });
  test('openings that differ between futures are told by percentile', () => {
    const openings = { p5: 1, p10: 2, p25: 3, p50: 4, p75: 5, p90: 6, p95: 7 };
    const spread = { ...forecast, measures: { cash: { ...forecast.measures.cash, opening: 4.5, openings } } };
    const first = rowsOf(measuresCsv(spread)).filter((row) => row.month === '2026-12');
    expect(first.map(({ statistic, value }) => [statistic, Number(value)])).toEqual([
      ['mean', 4.5],
      ...Object.entries(openings),
    ]);
  });
  test('a measure that does not always exist tells in how many futures it does', () => {
    const defined = forecast.months === 14 ? Array.from({ length: 14 }, (_, t) => t / 20) : [];
    const some = { ...forecast, measures: { cash: { ...forecast.measures.cash, defined } } };
    const told = rowsOf(measuresCsv(some)).filter((row) => row.statistic === 'defined');
    expect(told.map((row) => Number(row.value))).toEqual(defined);
  });
  test('unit and label stand beside every value', () => {
    expect(
      rows.filter((row) => row.measure === 'cash').every((row) => row.unit === 'dollars' && row.label === 'Cash'),
    ).toBe(true);
  });
  test('a label of several lines, with marks that turn text around, is one plain line', () => {
    expect(labelOf('a\nb\u202ec\td')).toBe('a b c d');
  });
  test('a label that a spreadsheet would run is a text', () => {
    expect(labelOf('=HYPERLINK("http://x")')).toBe(`'=HYPERLINK("http://x")`);
  });
  test('a hostile label comes back whole', () => {
    expect(labelOf(HOSTILE)).toContain('<script>alert("1")</script>');
  });
});

describe('chances.csv', () => {
  const forecast = VARIANTS.goals();
  const rows = rowsOf(chancesCsv(forecast));
  const values = (name: string, statistic: string) =>
    rows.filter((row) => row.name === name && row.statistic === statistic).map((row) => Number(row.value));

  test.each(Object.keys(forecast.events))('%s: the numbers of the forecast, month by month', (name) => {
    const { already, byMonth, low, high, never } = forecast.events[name];
    expect(values(name, 'already')).toEqual([already]);
    expect(values(name, 'byMonth')).toEqual(byMonth);
    expect(values(name, 'low')).toEqual(low);
    expect(values(name, 'high')).toEqual(high);
    expect(values(name, 'never')).toEqual([never]);
  });
  test('no two rows say the same of the same month', () => {
    expect(new Set(rows.map(({ month, name, statistic }) => `${month} ${name} ${statistic}`)).size).toBe(rows.length);
  });
  test('the limits that come first add up to one in every month', () => {
    for (const month of new Set(rows.filter(({ name }) => name.startsWith('firstLimit.')).map((row) => row.month))) {
      const shares = rows.filter((row) => row.month === month && row.name.startsWith('firstLimit.'));
      expect(shares.reduce((sum, row) => sum + Number(row.value), 0)).toBeCloseTo(1, 5);
    }
  });
  test('a goal stands in its month with the chance asked for, and without a share where the months do not decide it', () => {
    const goal = forecast.goals.find(({ name }) => name === 'too late');
    expect(values(`goalReached.${goal?.id}`, 'asked')).toEqual([0.5]);
    expect(values(`goalReached.${goal?.id}`, 'share')).toEqual([]);
    const sane = rows.find((row) => row.label === 'sane week' && row.statistic === 'share');
    expect(sane).toMatchObject({ month: '2029-06', value: '0.36' });
  });
  test('the pace of a target stands in each month from the twelfth on, with an interval at each year', () => {
    expect(values('onPace.aum', 'share')).toEqual(forecast.targets[0].onPace.slice(11));
    expect(values('onPace.aum', 'low')).toEqual(forecast.targets[0].byYear.map(({ low }) => low));
  });
});

test('inputs.csv has every input with its source, one value or three', () => {
  const forecast = fixture();
  const rows = rowsOf(inputsCsv(forecast));
  expect(rows.length).toBe(forecast.inputs.length);
  for (const [i, input] of forecast.inputs.entries()) {
    expect(rows[i]).toMatchObject({ path: input.path, kind: input.kind, unit: input.unit });
    const told = ['value', 'p10', 'p50', 'p90'].map((key) => (rows[i][key] === '' ? undefined : Number(rows[i][key])));
    const known = input as Partial<Record<string, unknown>>;
    expect(told).toEqual(['value', 'p10', 'p50', 'p90'].map((key) => known[key]));
  }
});

test('every practice gives tables in which each line has as many cells as the heading', () => {
  for (const make of [VARIANTS.hostile ?? VARIANTS.two, VARIANTS.oneMonth, VARIANTS.fortyYears])
    for (const csv of [measuresCsv, chancesCsv, inputsCsv]) expect(() => rowsOf(csv(make()))).not.toThrow();
});
