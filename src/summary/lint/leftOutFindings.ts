import type { Forecast } from '../forecast.ts';
import type { Finding } from './finding.ts';

/** Expressions that could not be worked out in some futures. */
export const leftOutFindings = ({ leftOut = [], trials }: Pick<Forecast, 'leftOut' | 'trials'>): Finding[] =>
  leftOut.map((one) => ({
    path: one.path,
    sentence: `in ${one.trials} of ${trials} futures ${one.text} could not be worked out (${one.fault}): they are left out of every figure. Bound it with min or max, or guard it with if.`,
  }));
