import { grouped } from './grouped.ts';

/** Dollars in thousands, as statements give them: "1,234", "-57". A figure under one thousand keeps a decimal. */
export function thousands(dollars: number): string {
  const value = dollars / 1000;
  const text = grouped(value, Math.abs(value) < 0.95 && value !== 0 ? 1 : 0);
  return text === '0.0' ? '0' : text;
}
