import { grouped } from './grouped.ts';

/** About three digits that count and no trailing zeros after the point: "0.985", "1.2", "34.5", "1,230". */
export function significant(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
  const text = grouped(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
