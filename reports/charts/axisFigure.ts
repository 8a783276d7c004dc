import { grouped } from '../words/grouped.ts';
import { ratio } from '../words/percent.ts';
import { significant } from '../words/significant.ts';

/** A tick's value, with no more decimals than its step needs. */
export function axisFigure(value: number, unit: string, step: number): string {
  if (unit === 'share') return ratio(value, step < 0.00999 ? 1 : 0);
  if (unit !== 'dollars') return step < 1 ? significant(value) : grouped(value);
  const size = Math.abs(value);
  const sign = value < 0 ? '-$' : '$';
  if (size >= 1e9) return `${sign}${significant(size / 1e9)}B`;
  if (size >= 1e6) return `${sign}${significant(size / 1e6)}M`;
  return size >= 1000 ? `${sign}${significant(size / 1e3)}k` : `${sign}${grouped(size)}`;
}
