import { counted } from './counted.ts';
import { grouped } from './grouped.ts';

/** The figure with the three digits that count, and what is written after it. */
function parts(value: number, unit: string): readonly [string, string] {
  const digits = Number(value.toPrecision(3));
  const [first, second] = unit.split(', or ');
  if (second !== undefined) return parts(value, Math.abs(value) < 1 && value !== 0 ? second : first);
  if (/^share\b/.test(unit)) return [`${Number((digits * 100).toPrecision(6))} %`, unit.slice('share'.length)];
  const decimals = Math.min(6, (String(digits).split('.')[1] ?? '').length);
  const figure = grouped(Math.abs(digits), decimals);
  const sign = digits < 0 ? '-' : '';
  if (/^dollars\b/.test(unit)) return [`${sign}$${figure}`, unit.slice('dollars'.length)];
  return [sign + figure, unit === '' ? '' : ` ${unit}`];
}

/** "8 requests a year", "$165,000 a year", "6.4 % a year", "15 % of pay". */
export function inputValue(value: number, unit: string): string {
  const [figure, after] = parts(value, unit);
  return after.startsWith(' ') ? counted(figure, after.slice(1)) : figure + after;
}

/** "4.6 to 13.7 requests a year": the unit once. */
export function inputRange(low: number, high: number, unit: string): string {
  return `${parts(low, unit)[0]} to ${inputValue(high, unit)}`;
}
