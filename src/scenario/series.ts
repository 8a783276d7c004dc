import { log1p } from '../math/log1p.ts';
import type { Scenario } from './scenario.ts';

/** Months of markets that a scenario gives: log returns of the book and, where told, log growth of prices. */
export type Series = { readonly book: readonly number[]; readonly prices: readonly number[] | undefined };

export const NO_SERIES: Series = { book: [], prices: undefined };

/** The path that stands in the scenario itself. */
export const listedSeries = ({ market }: Scenario): Series =>
  market.model === 'path' && market.returns !== undefined
    ? { book: market.returns.map((r) => log1p(r.kind === 'fixed' ? r.value : r.median)), prices: undefined }
    : NO_SERIES;

/** What is wrong with a path of so many months for so long a forecast; undefined where nothing is. */
export const pathTooShort = ({ market }: Scenario, given: number, months: number): string | undefined => {
  if (market.model !== 'path' || market.afterwards !== undefined || given >= months) return undefined;
  return `expected returns for all ${months} months, got ${given}. Give more, simulate fewer months, or say what follows with afterwards: lognormal.`;
};
