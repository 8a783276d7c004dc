import { log } from '../math/log.ts';
import { GENERAL, MARKET_MODELS, RETURN } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { CONSTANT } from './state.ts';
import { makeYearOfHistory, yearOfRegimes } from './yearlyGrowth.ts';

const SQRT_12 = Math.sqrt(12);

/** Works out the law of monthly log returns from the trial's inputs, moved to the stated mean. */
export const makeMarketLaw = (a: Arena) => {
  const { numbers: n, constants: k } = a;
  const g = a.table('general').at;
  const history = a.table('returns');
  const yearOfHistory = makeYearOfHistory(a);
  const model = MARKET_MODELS[n[g + GENERAL.marketModel]];
  let sum = 0;
  for (let i = 0; i < history.rows; i++) sum += n[history.at + i * history.cols + RETURN.book];
  const meanOfHistory = sum / history.rows;

  const lognormal = (): void => {
    const volatility = n[g + GENERAL.marketVolatility];
    // an arithmetic mean is the mean of yearly growth: the log mean lies half a variance below
    const shift = n[g + GENERAL.arithmeticMean] * ((volatility * volatility) / 24);
    k[CONSTANT.marketMean] = log(1 + n[g + GENERAL.marketReturn]) / 12 - shift;
    k[CONSTANT.marketSd] = volatility / SQRT_12;
  };

  /** What every log return is moved by, when `mean` is theirs and `year` the logarithm of the mean growth of a year. */
  const shift = (mean: number, year: () => number): number => {
    if (n[g + GENERAL.recentre] === 0) return 0;
    const aim = log(1 + n[g + GENERAL.marketReturn]);
    return n[g + GENERAL.arithmeticMean] === 1 ? (aim - year()) / 12 : aim / 12 - mean;
  };

  const regimes = (): void => {
    const [calmMonths, badMonths] = [n[g + GENERAL.calmMonths], n[g + GENERAL.badMonths]];
    const share = badMonths / (calmMonths + badMonths);
    k[CONSTANT.badShare] = share;
    k[CONSTANT.turnsBad] = 1 / calmMonths;
    k[CONSTANT.staysBad] = 1 - 1 / badMonths;
    k[CONSTANT.calmSd] = n[g + GENERAL.calmVolatility] / SQRT_12;
    k[CONSTANT.badSd] = n[g + GENERAL.badVolatility] / SQRT_12;
    k[CONSTANT.calmMean] = log(1 + n[g + GENERAL.calmReturn]) / 12;
    k[CONSTANT.badMean] = log(1 + n[g + GENERAL.badReturn]) / 12;
    const mean = k[CONSTANT.calmMean] + share * (k[CONSTANT.badMean] - k[CONSTANT.calmMean]);
    const moved = shift(mean, () => log(yearOfRegimes(k)));
    k[CONSTANT.calmMean] += moved;
    k[CONSTANT.badMean] += moved;
  };

  const bootstrap = (): void => {
    k[CONSTANT.blockEnds] = 1 / n[g + GENERAL.blockMonths];
    k[CONSTANT.blockShift] = shift(meanOfHistory, () => log(yearOfHistory(k[CONSTANT.blockEnds])));
  };

  return { lognormal, regimes, bootstrap }[model];
};
