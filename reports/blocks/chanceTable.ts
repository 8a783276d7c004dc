import type { Forecast } from '../../src/summary/forecast.ts';
import { hitChance } from '../answer/hitChance.ts';
import type { Table } from '../block.ts';
import { chanceWithRange } from '../words/chance.ts';
import type { CapacityCurve } from './capacityCurves.ts';
import { milestones } from './milestones.ts';
import { shortMoment } from './moment.ts';

/** Chances by month, one column for each curve. */
export function chanceTable(caption: string, curves: readonly CapacityCurve[], forecast: Forecast): Table {
  const { start, months, trials } = forecast;
  return {
    caption,
    folded: true,
    columns: [
      { label: 'By the end of', align: 'left' },
      ...curves.map(({ label }) => ({ label, align: 'right' as const })),
    ],
    rows: [0, ...milestones(months)].map((month) => [
      shortMoment(start, month),
      ...curves.map(({ curve }) => chanceWithRange(hitChance(curve, month, trials), trials)),
    ]),
  };
}
