import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import { hitMonth } from '../answer/hitMonth.ts';
import type { Table } from '../block.ts';
import { calendarMonth, shortMonth } from '../words/calendarMonth.ts';
import { chanceWithRange } from '../words/chance.ts';
import type { CapacityCurve } from './capacityCurves.ts';

/** A page is read by people; forecast.json holds everybody. */
const MOST = 60;

/** Those whom the chart leaves out, a line each. */
export function crowdTable({ start, months, trials }: Forecast, curves: readonly CapacityCurve[]): readonly Table[] {
  if (curves.length === 0) return [];
  const listed = curves.slice(0, MOST);
  const more = curves.length - listed.length;
  return [
    {
      caption: `The others, the likeliest first${more === 0 ? '' : `; ${more} more are in forecast.json`}`,
      folded: true,
      columns: [
        { label: 'Who', align: 'left' },
        { label: `By ${calendarMonth(start, months)}`, align: 'right' },
        { label: 'Half of futures', align: 'right' },
      ],
      rows: listed.map(({ label, curve }) => {
        const half = hitMonth(curve, 'p50');
        return [
          label,
          chanceWithRange(hitChance(curve, months, trials), trials),
          half === 0
            ? 'at the start'
            : half === null
              ? `not by ${shortMonth(start, months)}`
              : `by ${shortMonth(start, half)}`,
        ];
      }),
    },
  ];
}
