import type { Forecast } from '../../src/summary/forecast.ts';
import { grouped } from '../words/grouped.ts';
import { percent } from '../words/percent.ts';
import { plainName } from '../words/plainName.ts';

/** Of all futures: fewer stand in the notes alone. */
const WORTH_SAYING = 0.01;

/** Of how many futures nothing is known, where they are too many to keep from the answer. */
export function leftOutAnswer({ leftOut = [], trials }: Forecast): readonly string[] {
  const count = leftOut.reduce((sum, one) => sum + one.trials, 0);
  if (count <= WORTH_SAYING * trials) return [];
  const most = leftOut.reduce((a, b) => (b.trials > a.trials ? b : a));
  const why = `${leftOut.length === 1 ? '' : 'most of all '}${plainName(most.path, 120)}: ${most.fault}`;
  return [
    `In ${grouped(count)} of ${grouped(trials)} futures (${percent(count / trials)}) an expression could not be worked out (${why}): they are left out, and every figure here is of the others.`,
  ];
}
