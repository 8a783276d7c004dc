import type { MeasureFan, YearCount } from '../../src/summary/forecast.ts';
import { percent } from '../words/percent.ts';
import { figure } from '../words/quantity.ts';
import { unitOf } from '../words/unitOf.ts';
import { fanValue } from './fanValue.ts';
import { FEW } from './fanWords.ts';
import type { Counting } from './figureThemes.ts';

const YEAR = 12;

/**
 * "$38.1M ($32.4M to $45.8M)": the median and 8 of 10 futures; of what a year adds up to where `years` has it of each future,
 * else its mean.
 */
export function figureCell(
  fan: MeasureFan,
  month: number,
  counting: Counting,
  trials: number,
  years: readonly YearCount[] | undefined = undefined,
): string {
  const unit = unitOf(fan.unit);
  if (counting === 'yearMean' && years === undefined) return figure(yearMean(fan, month), unit);
  const factor = counting === 'twelveTimes' ? YEAR : 1;
  const year = counting === 'yearMean' ? years?.find((one) => one.month === month) : undefined;
  const [low, middle, high] = (['p10', 'p50', 'p90'] as const).map((statistic) => {
    const value = counting === 'yearMean' ? (year?.[statistic] ?? null) : fanValue(fan, statistic, month);
    return figure(value === null ? null : value * factor, unit);
  });
  const told = low === high || trials < FEW ? middle : `${middle} (${low} to ${high})`;
  return middle === 'n/a' ? middle : told + definedIn(fan, month);
}

/** Where a measure has a value in some futures alone: the statistics are of those. */
function definedIn({ defined }: MeasureFan, month: number): string {
  const share = month === 0 ? 1 : (defined?.[month - 1] ?? 1);
  return share > 0.995 ? '' : ` in ${percent(share)}`;
}

/** Means add up over months, medians do not. */
function yearMean(fan: MeasureFan, end: number): number | null {
  if (end < YEAR) return null;
  let sum = 0;
  for (let month = end - YEAR + 1; month <= end; month++) {
    const value = fanValue(fan, 'mean', month);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
