import { parse } from 'csv-parse/sync';
import { expect, type TestContext, test } from 'vitest';
import { tellStory } from '../../../reports/story.ts';
import { workbookOf } from '../../../reports/workbook/workbookOf.ts';
import type { Forecast } from '../../../src/summary/forecast.ts';
import { readWorkbook } from '../../support/libreOffice.ts';
import { fixture } from '../fixture.ts';
import { VARIANTS } from '../variants.ts';

type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What LibreOffice finds in a workbook: "12/31/2026" is a day, "94.25%" a share. */
async function opened(context: TestContext, forecast: Forecast): Promise<Sheets> {
  const sheets = readWorkbook(context, await workbookOf(tellStory(forecast), forecast));
  return new Map([...sheets].map(([name, csv]) => [name, parse(csv, { relax_column_count: true }) as string[][]]));
}
const numberOf = (cell: string): number => (cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell));

test('LibreOffice reads every sheet, every number and every date back', async (context) => {
  const forecast = fixture({ months: 13 });
  const sheets = await opened(context, forecast);
  expect([...sheets.keys()].toSorted()).toEqual(
    [
      'Answers',
      'Key figures',
      'Events',
      'Chances by month',
      'Goals and targets',
      'Book',
      'Assets',
      'Work',
      'People',
      'Money',
      'Inputs',
      'Scenario',
    ].toSorted(),
  );
  const money = sheets.get('Money') ?? [];
  const cash = money[1].indexOf('cash');
  const { mean, p10, p50, p90 } = forecast.measures.cash;
  expect(
    money
      .slice(3)
      .map(([day]) => day)
      .slice(0, 4),
  ).toEqual(['12/31/2026', '01/31/2027', '02/28/2027', '03/31/2027']);
  for (const [t, row] of money.slice(4).entries())
    expect(row.slice(cash, cash + 4).map(numberOf)).toEqual([mean, p10, p50, p90].map((series) => series[t]));
  const events = sheets.get('Events') ?? [];
  const hit = events.find(([, name]) => name === 'capacity.firm') ?? [];
  expect(numberOf(hit[6])).toBeCloseTo(forecast.events['capacity.firm'].never, 9);
  expect((sheets.get('Inputs') ?? []).slice(1).map(([path]) => path)).toEqual(forecast.inputs.map(({ path }) => path));
  expect((sheets.get('Scenario') ?? []).slice(1).map(([line]) => line)).toEqual(
    forecast.scenario.text.trimEnd().split('\n'),
  );
}, 60_000);

test('LibreOffice works nothing out of a name that looks like a formula', async (context) => {
  const plain = fixture({ months: 1 });
  const label = '=1+1';
  const sheets = await opened(context, {
    ...plain,
    scenario: { ...plain.scenario, title: '=2*3' },
    measures: { cash: { ...plain.measures.cash, label } },
    events: { cashOut: { ...plain.events.cashOut, label: '@SUM(1,2)' } },
  });
  expect(sheets.get('Answers')?.[0][0]).toBe('=2*3');
  expect(sheets.get('Key figures')?.[1][0]).toBe(label);
  expect(sheets.get('Events')?.[1][0]).toBe('@SUM(1,2)');
}, 60_000);

test('LibreOffice opens the workbook of a hostile scenario', async (context) => {
  const sheets = await opened(context, { ...VARIANTS.hostile(), months: 1 });
  expect(sheets.get('Answers')?.[0][0]).toContain('<script>alert("1")</script>');
}, 60_000);
