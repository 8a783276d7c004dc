import type { Table } from '../block.ts';
import type { FanRow } from '../chartSpec.ts';
import { figure } from '../words/quantity.ts';
import { milestones } from './milestones.ts';
import { shortMoment } from './moment.ts';

const HEADINGS = ['5 % below', '10 % below', '25 % below', 'Median', '25 % above', '10 % above', '5 % above'];

/** The figures behind a fan, at the months people ask about. */
export function fanTable(caption: string, rows: readonly FanRow[], start: string, months: number, unit: string): Table {
  const wanted = new Set([0, ...milestones(months)]);
  return {
    caption,
    folded: true,
    columns: [{ label: 'End of', align: 'left' }, ...HEADINGS.map((label) => ({ label, align: 'right' as const }))],
    rows: rows
      .filter((row) => wanted.has(row.month))
      .map(({ month, p5, p10, p25, p50, p75, p90, p95 }) => [
        shortMoment(start, month),
        ...[p5, p10, p25, p50, p75, p90, p95].map((value) => figure(value, unit)),
      ]),
  };
}
