import { grouped } from './grouped.ts';
import { significant } from './significant.ts';

/** Rounded to a tenth of a percent or so of its size, since no forecast knows more. */
function rounded(size: number): number {
  const unit = size >= 100_000 ? 1_000 : size >= 10_000 ? 100 : size >= 1_000 ? 10 : 1;
  return Math.round(size / unit) * unit;
}

/** Dollars as people write them: "$297,000", "$1.2M", "-$4,500". */
export function dollars(value: number): string {
  const size = rounded(Math.abs(value));
  const sign = value < 0 && size > 0 ? '-' : '';
  if (size >= 999_500_000) return `${sign}$${significant(size / 1e9)}B`;
  if (size >= 1_000_000) return `${sign}$${significant(size / 1e6)}M`;
  return `${sign}$${grouped(size)}`;
}
