import type { Forecast, MeasureFan, Percentile } from '../../src/summary/forecast.ts';
import { calendarMonth } from '../words/calendarMonth.ts';
import { listed } from '../words/listed.ts';
import { quantity } from '../words/quantity.ts';
import { fanValue } from './fanValue.ts';
import { FEW } from './fanWords.ts';
import type { TierValue } from './unitEconomics.ts';

const PARTS: readonly (readonly [Percentile, number])[] = [
  ['p5', 5],
  ['p10', 10],
  ['p25', 25],
  ['p50', 50],
  ['p75', 75],
  ['p90', 90],
  ['p95', 95],
];

/** "25 to 50 %": between which percentiles of the futures the profit of a tier's household turns; n/a without tenths. */
export function losingFutures(profit: MeasureFan, month: number, trials: number): string {
  const known = PARTS.flatMap(([part, percent]) => {
    const value = fanValue(profit, part, month);
    return value === null ? [] : [{ percent, loses: value < 0 }];
  });
  if (known.length === 0 || trials < FEW) return 'n/a';
  const last = known.findLast(({ loses }) => loses);
  const next = known.find(({ loses }) => !loses);
  if (last === undefined) return 'under 5 %';
  return next === undefined ? 'over 95 %' : `${last.percent} to ${next.percent} %`;
}

/** Which tiers do not pay for themselves in the median future, and how many households are in them; at one year and at the end. */
export function losingTiers({ start, months }: Forecast, tiers: readonly TierValue[]): string {
  const at = (month: number) => {
    const losing = tiers.filter(({ profit }) => (fanValue(profit, 'p50', month) ?? 0) < 0);
    const counts = losing.map(({ households }) => (households ? (fanValue(households, 'mean', month) ?? 0) : 0));
    const count = counts.reduce((sum, one) => sum + one, 0);
    return { names: losing.map(({ label }) => label), count };
  };
  const end = at(months);
  const first = at(12);
  const date = calendarMonth(start, months);
  if (end.names.length > 0) {
    const many = end.count > 0 ? `: ${quantity(end.count, 'households')} households on average` : '';
    return ` ${listed(end.names)} ${end.names.length === 1 ? 'does' : 'do'} not pay for ${end.names.length === 1 ? 'itself' : 'themselves'} then${many}.`;
  }
  if (months > 12 && first.names.length > 0)
    return ` ${listed(first.names)} ${first.names.length === 1 ? 'does' : 'do'} not pay for ${first.names.length === 1 ? 'itself' : 'themselves'} in the year to ${calendarMonth(start, 12)}, but ${first.names.length === 1 ? 'does' : 'do'} by ${date}.`;
  return ' Every tier pays for itself then.';
}
