import { MARKET_MODELS, RETURN, SHOCK } from '../plan/layout.ts';
import { chanceOf, countsInMarket } from '../scenario/marketUse.ts';
import { monthNumber } from '../scenario/month.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { listedSeries, pathTooShort, type Series } from '../scenario/series.ts';
import { type Cell, input, type Rows, row } from './cell.ts';

/** The law of monthly returns and of prices. Numbers that the chosen model does not use are no inputs of the plan. */
export const marketCells = (s: Scenario, series: Series) => {
  const { market } = s;
  const counted = (path: string, quantity: Quantity, absent = 0): Cell =>
    input(path, countsInMarket(s, path) ? quantity : undefined, absent);
  const regime = (which: 'calm' | 'bad', key: 'return' | 'volatility' | 'months'): Cell =>
    counted(`market.regimes.${which}.${key}`, market.regimes[which][key], 1);
  return {
    marketModel: MARKET_MODELS.indexOf(chanceOf(s) ?? 'lognormal'),
    pathMonths: market.model === 'path' ? series.book.length : 0,
    recentre: Number(market.recentre),
    marketReturn: counted('market.return', market.return),
    marketVolatility: counted('market.volatility', market.volatility),
    arithmeticMean: Number(market.mean === 'arithmetic'),
    calmReturn: regime('calm', 'return'),
    calmVolatility: regime('calm', 'volatility'),
    calmMonths: regime('calm', 'months'),
    badReturn: regime('bad', 'return'),
    badVolatility: regime('bad', 'volatility'),
    badMonths: regime('bad', 'months'),
    blockMonths: counted('market.block', market.block, 1),
    inflation: counted('inflation', s.inflation),
    pricesGiven: Number(series.prices !== undefined),
  };
};

/**
 * The months of markets that a plan is made with.
 * @throws RangeError where there are too few: whoever reads scenarios tells of that before.
 */
export const usableSeries = (s: Scenario, months: number, given: Series | undefined): Series => {
  const series = given ?? listedSeries(s);
  const short = pathTooShort(s, series.book.length, months);
  if (short !== undefined) throw new RangeError(short);
  if (chanceOf(s) === 'bootstrap' && series.book.length === 0) throw new RangeError('there is no history to resample');
  return series;
};

export const returnRows = ({ book, prices }: Series): Rows =>
  book.map((r, i) => row(RETURN, { book: r, prices: prices?.[i] ?? 0 }));

export const shockRows = (s: Scenario): Rows =>
  s.market.shocks.map((shock, i) =>
    row(SHOCK, {
      month: monthNumber(shock.at, s.start),
      return: input(`market.shocks.${i}.return`, shock.return),
      over: input(`market.shocks.${i}.over`, shock.over),
    }),
  );

export const inflationRows = (s: Scenario): Rows =>
  (s.inflationByYear ?? []).map((rate, i) => [input(`inflationByYear.${i}`, rate)]);
