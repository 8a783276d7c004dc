import { isYearCounted, PER_FUTURE_KINDS } from '../plan/perFuture.ts';
import type { Measure } from './measureList.ts';

const LOWEST = PER_FUTURE_KINDS.indexOf('lowest');
const YEAR = PER_FUTURE_KINDS.indexOf('year');

/** Measures, by their place among those shown, of which each future is told by itself; `same` are those that they are the same as. */
export const perFutureRows = (shown: readonly Measure[], same: readonly number[]): number[][] => {
  const cash = shown.findIndex(({ name }) => name === 'cash');
  const counted = shown.flatMap((measure, i) => {
    const formula = 'written' in measure ? measure.written : undefined;
    return isYearCounted({ unit: measure.unit, formula }, measure.stock) ? [same[i]] : [];
  });
  return [...(cash < 0 ? [] : [[LOWEST, same[cash]]]), ...[...new Set(counted)].map((measure) => [YEAR, measure])];
};
