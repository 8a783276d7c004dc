import { dollars } from './dollars.ts';
import { grouped } from './grouped.ts';
import { people } from './people.ts';
import { percent } from './percent.ts';

/** A part of a whole: shares in whole percent, dollars as such, hours and counts to a tenth. */
export function partFigure(value: number, unit: string): string {
  if (unit === 'share') return percent(value);
  if (unit === 'dollars') return dollars(value);
  if (unit === 'people') return people(value);
  return grouped(value, Math.abs(value) >= 100 ? 0 : 1).replace(/\.0$/, '');
}
