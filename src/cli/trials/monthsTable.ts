import { openParquet, type ParquetColumn } from '../../../reports/rows/parquetTable.ts';
import { monthsAtOpening } from '../../plan/calendar.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Trials } from '../../plan/runner.ts';
import { makeTrialReading } from '../../summary/readTrials.ts';

/** Rows in a group: readers pass over the groups of other months. */
const GROUP = 100_000;
const DAY = 86_400_000; // ms

const COLUMNS: readonly ParquetColumn[] = [
  { name: 'trial', kind: 'whole' },
  { name: 'month', kind: 'whole' },
  { name: 'date', kind: 'day' },
];

/** One row for each month of each trial, month after month, with the measures named; null where one is not defined. */
export function monthsTable(
  plan: Plan,
  trials: Trials,
  measures: readonly string[],
  facts: Readonly<Record<string, string>>,
): readonly Uint8Array[] {
  const read = makeTrialReading(plan, trials);
  const places = measures.map((name) => plan.legend.measures.findIndex((measure) => measure.name === name));
  const columns = measures.map((name): ParquetColumn => ({ name, kind: 'single', optional: true }));
  const table = openParquet([...COLUMNS, ...columns], facts);
  const opening = monthsAtOpening(plan.numbers);
  const { trials: count, months } = trials;
  const together = Math.max(1, Math.floor(GROUP / count));
  const out = new Float64Array(count);
  for (let first = 0; first <= months; first += together) {
    const rows = Math.min(together, months + 1 - first);
    const [trial, month, date] = [0, 0, 0].map(() => new Int32Array(rows * count));
    const values = places.map(() => new Float32Array(rows * count));
    for (let r = 0; r < rows; r++) {
      const row = first + r;
      const last = Date.UTC(Math.floor((opening + row) / 12), ((opening + row) % 12) + 1, 0) / DAY;
      for (let k = 0; k < count; k++) trial[r * count + k] = k + 1;
      month.fill(row, r * count, (r + 1) * count);
      date.fill(last, r * count, (r + 1) * count);
      for (const [m, place] of places.entries()) {
        read(place, row, out);
        values[m].set(out, r * count);
      }
    }
    table.add([trial, month, date, ...values.map(withNulls)]);
  }
  return table.finish();
}

/** Only where something is missing: an array of numbers takes a multiple of the room. */
function withNulls(values: Float32Array): Float32Array | (number | null)[] {
  return values.some(Number.isNaN) ? Array.from(values, (x) => (Number.isNaN(x) ? null : x)) : values;
}
