import type { Forecast, MeasureFan, Statistic } from '../../src/summary/forecast.ts';
import { fanValue } from '../blocks/fanValue.ts';
import { monthKey } from '../words/monthKey.ts';
import { plainName } from '../words/plainName.ts';
import { type CsvCell, csvText } from './csvText.ts';

const PERCENTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
const STATISTICS: readonly (Statistic | 'defined')[] = ['mean', 'sd', ...PERCENTILES, 'defined'];
const LONGEST = 200;

/**
 * Every measure, month and statistic in a row of its own. The first month of a stock is the one before the start: the
 * opening, where no standard deviation is known. What does not exist in a month has no row there.
 */
export function measuresCsv({ start, months, measures }: Forecast): string {
  const keys = Array.from({ length: months + 1 }, (_, month) => monthKey(start, month));
  const rows = Object.entries(measures).flatMap(([name, fan]) => {
    const [unit, label] = [fan.unit, fan.label].map((words) => plainName(words, LONGEST));
    return keys.flatMap((key, month) =>
      STATISTICS.flatMap((statistic): CsvCell[][] => {
        const value = figureOf(fan, statistic, month);
        return value === null ? [] : [[key, name, statistic, value, unit, label]];
      }),
    );
  });
  return csvText(['month', 'measure', 'statistic', 'value', 'unit', 'label'], rows);
}

function figureOf(fan: MeasureFan, statistic: Statistic | 'defined', month: number): number | null {
  if (statistic === 'defined') return month === 0 ? null : (fan.defined?.[month - 1] ?? null);
  if (statistic === 'sd') return month === 0 ? null : (fan.sd[month - 1] ?? null);
  return fanValue(fan, statistic, month);
}
