import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL } from '../plan/layout.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const SQRT_12 = Math.sqrt(12);

/** Step 3: the blended return of the book, its drawdown from the peak, and inflation. */
export const makeMarket = (a: Arena) => {
  const { numbers: n, state, firmKeys } = a;
  const g = a.table('general').at;
  return (): void => {
    const t = state[STATE.month];
    const volatility = n[g + GENERAL.marketVolatility];
    // an arithmetic mean is the mean of yearly growth: the log mean lies half a variance below
    const shift = n[g + GENERAL.arithmeticMean] * ((volatility * volatility) / 24);
    const mean = log(1 + n[g + GENERAL.marketReturn]) / 12 - shift;
    const z = volatility > 0 ? normalQuantile(uniform(firmKeys[0], firmKeys[1], 0, t)) : 0;
    const growth = exp(mean + (volatility / SQRT_12) * z);
    const index = state[STATE.index] * growth;
    const peak = Math.max(state[STATE.peak], index);
    state[STATE.growth] = growth;
    state[STATE.index] = index;
    state[STATE.peak] = peak;
    state[STATE.drawdown] = 1 - index / peak;
    state[STATE.price] = exp((log(1 + n[g + GENERAL.inflation]) * t) / 12);
  };
};
