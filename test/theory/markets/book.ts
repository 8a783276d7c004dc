import type { Series } from '../../../src/scenario/series.ts';
import { type Futures, futures } from '../../support/futures.ts';
import { type Changes, practice } from '../../support/practice.ts';

type Asked = { readonly seed: string; readonly trials: number; readonly months: number };

/** One household of a million dollars that nothing but markets moves: its AUM is the market's index. */
export const marketFutures = (changes: Changes, asked: Asked, series?: Series): Futures =>
  futures(practice({ 'book.households': 1, ...changes }, series), { ...asked, only: ['aum'] });

/** Log growth of the book from the end of one month to the end of another, by trial. */
export const logGrowth = (f: Futures, from: number, to: number): number[] =>
  f.across('aum', to).map((after, k) => Math.log(after / f.at('aum', k, from)));

/** A history as if read from a file of log returns. */
export const HISTORY: Changes = { 'market.model': 'bootstrap', 'market.file': 'history.csv', 'market.kind': 'log' };
