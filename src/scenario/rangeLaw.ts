import type { Law } from '../random/law.ts';
import { type Family, toNormal } from './family.ts';

/** The 95 % point of a standard normal. */
const Z95 = 1.6448536269514722;

/** The law of a range: normal on the scale of its family, with a spread of its own on either side of the median. */
export function rangeLaw(family: Family, median: number, low: number, high: number): Law {
  const centre = toNormal(family, median);
  const below = (centre - toNormal(family, low)) / Z95;
  const above = (toNormal(family, high) - centre) / Z95;
  return { name: family, parameters: [centre, below, above] };
}
