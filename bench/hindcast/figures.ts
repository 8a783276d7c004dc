/** Right-aligned cells of a row. */
export const cells = (widths: readonly number[], texts: readonly string[]): string =>
  texts.map((text, i) => text.padStart(widths[i])).join('  ');

export const millions = (dollars: number): string => (dollars / 1e6).toFixed(dollars < 1e7 ? 1 : 0);
export const people = (count: number): string => (count < 10 && count % 1 !== 0 ? count.toFixed(1) : count.toFixed(0));
export const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
export const rate = (growth: number): string => `${(100 * growth).toFixed(1)} %`;
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
