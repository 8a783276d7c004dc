import type { Share } from '../../src/summary/forecast.ts';

/** "70-74 %", "up to 3 %", "97 % or more"; nothing where both ends say the same as the share. */
export function rangeOf({ low, high }: Pick<Share, 'low' | 'high'>): string {
  const [a, b] = [Math.round(low * 100), Math.round(high * 100)];
  if (a === b || high < 0.01 || low > 0.99) return '';
  if (low < 0.01) return `up to ${b} %`;
  if (high > 0.99) return `${a} % or more`;
  return `${a}-${b} %`;
}
