import type { MeasureFan } from '../../src/summary/forecast.ts';
import type { FanRow } from '../chartSpec.ts';
import { fanValue } from './fanValue.ts';

const STATISTICS = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** The months in which a measure is defined, times `factor` (12 turns a month's flow into a yearly rate). */
export function fanRows(fan: MeasureFan, months: number, factor = 1): readonly FanRow[] {
  const rows: FanRow[] = [];
  for (let month = 0; month <= months; month++) {
    const values = STATISTICS.map((statistic) => fanValue(fan, statistic, month));
    if (values.includes(null)) continue;
    const [p5, p10, p25, p50, p75, p90, p95] = values.map((value) => (value as number) * factor);
    rows.push({ month, p5, p10, p25, p50, p75, p90, p95 });
  }
  return rows;
}
