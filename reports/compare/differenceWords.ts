import type { AnswerDifference } from '../../src/summary/comparison.ts';
import { dollars } from '../words/dollars.ts';
import { grouped } from '../words/grouped.ts';
import { significant } from '../words/significant.ts';
import { unitOf } from '../words/unitOf.ts';
import { pointDecimals } from './pointDecimals.ts';

type Known = Pick<AnswerDifference, 'difference' | 'low' | 'high'>;

/** How large a difference is and within which limits, without its direction: "13 points (12 to 14)". */
export function sizeWords({ difference, low, high }: Known, unit: string): string {
  const [from, to] = difference < 0 ? [negated(high), negated(low)] : [low, high];
  const size = Math.abs(difference);
  const say = sayer(from, to, unit);
  const range = from === null || to === null ? '' : ` (${say.figure(from)} to ${say.figure(to)})`;
  return `${say.whole(size)}${range}`;
}

/** How large it is, without its limits, in as many digits as they support: "13 points". */
export function sizeAlone({ difference, low, high }: Known, unit: string): string {
  return sayer(low, high, unit).whole(Math.abs(difference));
}

/** With its limits and its sign, for a table: "-13 points (-14 to -12)". */
export function signedWords({ difference, low, high }: Known, unit: string): string {
  const say = sayer(low, high, unit);
  const range = low === null || high === null ? '' : ` (${say.figure(low)} to ${say.figure(high)})`;
  return `${signedSize({ difference, low, high }, unit)}${range}`;
}

/** The difference alone, with its sign: "-13 points". */
export function signedSize({ difference, low, high }: Known, unit: string): string {
  const words = sayer(low, high, unit).whole(difference);
  return difference > 0 && /[1-9]/.test(words) ? `+${words}` : words;
}

const negated = (x: number | null): number | null => (x === null ? null : 0 - x);

type Say = { readonly figure: (x: number) => string; readonly whole: (x: number) => string };

/** Figures with no more digits than the interval supports. */
function sayer(low: number | null, high: number | null, unit: string): Say {
  const kind = unitOf(unit);
  const reach = low === null || high === null ? 0 : (high - low) / 2;
  if (kind === 'share' || kind === 'month') {
    const decimals = low === null || high === null ? 1 : pointDecimals(low, high);
    const figure = (x: number): string => grouped(x * 100, decimals);
    return { figure, whole: (x) => `${figure(x)} point${figure(Math.abs(x)) === '1' ? '' : 's'}` };
  }
  if (kind === 'dollars') {
    const say = (x: number): string => (reach > 0 ? dollars(toUnit(x, reach)) : dollars(x));
    return { figure: say, whole: say };
  }
  const decimals = reach <= 0 ? 2 : reach >= 1 ? 0 : reach >= 0.1 ? 1 : reach >= 0.01 ? 2 : 3;
  const figure = (x: number): string => (reach > 0 ? grouped(x, decimals) : significant(x));
  return { figure, whole: figure };
}

/** A figure to a tenth of its reach: what lies below is noise. */
function toUnit(x: number, reach: number): number {
  let unit = 1;
  while (unit * 100 <= reach) unit *= 10;
  return Math.round(x / unit) * unit;
}
