import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { CONSTANT, STATE } from './state.ts';

/** Step 3: the blended return of the book, its drawdown from the peak, and inflation. */
export const makeMarket = (a: Arena) => {
  const { constants, state, firmKeys } = a;
  return (): void => {
    const sd = constants[CONSTANT.marketSd];
    const z = sd > 0 ? normalQuantile(uniform(firmKeys[0], firmKeys[1], 0, state[STATE.month])) : 0;
    const growth = exp(constants[CONSTANT.marketMean] + sd * z);
    const index = state[STATE.index] * growth;
    const peak = Math.max(state[STATE.peak], index);
    state[STATE.growth] = growth;
    state[STATE.index] = index;
    state[STATE.peak] = peak;
    state[STATE.drawdown] = 1 - index / peak;
    state[STATE.price] *= constants[CONSTANT.priceFactor];
  };
};
