import { counted } from './counted.ts';
import { dollars } from './dollars.ts';
import { grouped } from './grouped.ts';
import { ratio } from './percent.ts';
import { significant } from './significant.ts';

/** Units that are counted, whose name the words around them already say. */
const COUNTED = new Set(['households', 'people', 'seats', 'count', 'searches', 'prospects', 'score', '']);

/** A figure in the house units of the forecast: share, dollars, hours, households, days ... */
export function quantity(value: number | null, unit: string): string {
  if (value === null || !Number.isFinite(value)) return 'n/a';
  if (unit === 'share') return ratio(value);
  if (unit === 'dollars') return dollars(value);
  if (COUNTED.has(unit)) return Math.abs(value) >= 100 ? grouped(value) : significant(value);
  return counted(Math.abs(value) >= 100 ? grouped(value) : significant(value), unit);
}

/** The same without the name of the unit, for axes and tables that say it once. */
export function figure(value: number | null, unit: string): string {
  return quantity(value, unit === 'share' || unit === 'dollars' ? unit : '');
}
