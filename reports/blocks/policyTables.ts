import type { EventCurve, Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { Table } from '../block.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import { FEW } from './fanWords.ts';

/** A decision that waits for a condition. */
export type Waiting = { readonly label: string; readonly curve: EventCurve };
export type Dated = { readonly label: string; readonly month: number };

const PARTS = { p10: '1 in 10', p50: 'Half', p90: '9 in 10' } as const;
type Part = keyof typeof PARTS;

/** The chance of each decision that waits, and the months by which parts of all futures have taken it. */
export function waitingTable({ start, months, trials }: Forecast, waiting: readonly Waiting[]): Table {
  const parts: readonly Part[] = trials < FEW ? ['p50'] : ['p10', 'p50', 'p90'];
  const month = (value: number | null) =>
    value === null ? `not by ${shortMonth(start, months)}` : `by ${shortMonth(start, value)}`;
  return {
    caption: `Chance of each decision by ${calendarMonth(start, months)}, and the month by which that part of all futures has taken it`,
    folded: false,
    columns: [
      { label: 'When its condition holds', align: 'left' },
      { label: 'Chance', align: 'right' },
      ...parts.map((part) => ({ label: PARTS[part], align: 'right' as const })),
    ],
    rows: waiting.map(({ label, curve }) => [
      label,
      curve.never === 1 ? 'never' : chanceWithRange(hitChance(curve, months, trials), trials),
      ...parts.map((part) => month(curve[part])),
    ]),
  };
}

/** Decisions with a date. */
export function datedTable({ start, months }: Forecast, dated: readonly Dated[]): Table {
  return {
    caption: 'Decided on a date',
    folded: false,
    columns: [
      { label: 'On a date', align: 'left' },
      { label: 'Decided in', align: 'right' },
    ],
    rows: dated.map(({ label, month }) => [
      label,
      `${shortMonth(start, month)}${month > months ? ', after the forecast' : ''}`,
    ]),
  };
}
