import type { Forecast, MeasureFan } from '../../src/summary/forecast.ts';
import type { Block } from '../block.ts';
import { shortMonth } from '../words/calendarMonth.ts';
import { figure } from '../words/quantity.ts';
import { span } from '../words/span.ts';
import { fanValue } from './fanValue.ts';
import { FEW } from './fanWords.ts';
import { ownerDraw } from './ownerDraw.ts';

const ROWS: readonly {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly factor?: number;
}[] = [
  { measure: 'households', label: 'Households', unit: 'households' },
  { measure: 'aum', label: 'Assets', unit: 'dollars' },
  { measure: 'revenue', label: 'Revenue a year', unit: 'dollars', factor: 12 },
  { measure: 'margin', label: 'Margin', unit: 'share' },
  { measure: 'retention', label: 'Retention, 12 months', unit: 'share' },
  { measure: 'utilization', label: 'Utilization', unit: 'share' },
  { measure: 'serviceQuality', label: 'Service quality', unit: 'share' },
  { measure: 'cash', label: 'Cash', unit: 'dollars' },
];

/** The practice in a table: now, in a year, at the end. */
export function scorecard(forecast: Forecast): Block | null {
  const { start, months, measures } = forecast;
  const asked = [...new Set([0, Math.min(12, months), months])];
  const known = ROWS.filter(({ measure }) => measures[measure] !== undefined);
  if (known.length === 0) return null;
  const draw = drawRow(forecast, asked);
  return {
    kind: 'section',
    id: 'scorecard',
    heading: 'The practice in figures',
    sentence: `The median future at each date${forecast.trials < FEW ? '' : ' and, in brackets, where 8 of 10 futures lie'}; the forecast runs ${span(months)}.${draw.length === 0 ? '' : " The owner's draw is a mean over the futures, of the 12 months up to each date, beside market pay."}`,
    tables: [
      {
        caption: 'Median and range from 10 to 90 % of futures',
        folded: false,
        columns: [
          { label: 'Figure', align: 'left' },
          ...asked.map((month) => ({
            label: month === 0 ? 'Start' : shortMonth(start, month),
            align: 'right' as const,
          })),
        ],
        rows: [
          ...known.map(({ measure, label, unit, factor = 1 }) => [
            label,
            ...asked.map((month) => cell(measures[measure], month, unit, factor)),
          ]),
          ...draw,
        ],
      },
    ],
  };
}

function drawRow(forecast: Forecast, asked: readonly number[]): readonly (readonly string[])[] {
  if (forecast.months < 12 || forecast.measures.ownerDraw === undefined) return [];
  const year = (month: number) => (month < 12 ? null : ownerDraw(forecast, month - 12, month));
  return [["Owner's draw, a year (mean)", ...asked.map((month) => figure(year(month), 'dollars'))]];
}

function cell(fan: MeasureFan, month: number, unit: string, factor: number): string {
  const [low, middle, high] = (['p10', 'p50', 'p90'] as const).map((statistic) => {
    const value = fanValue(fan, statistic, month);
    return figure(value === null ? null : value * factor, unit);
  });
  return low === high ? middle : `${middle} (${low} to ${high})`;
}
