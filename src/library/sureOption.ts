import { isPrecision } from '../job/isPrecision.ts';

/** How well something is to be known, as it was given. @throws RangeError where no run can stop at it. */
export function sureOption(precision: number | undefined): number | undefined {
  if (precision === undefined || isPrecision(precision)) return precision;
  throw new RangeError(`precision: expected a share from 0.0001 to 0.5, got ${precision}. Write 0.01.`);
}
