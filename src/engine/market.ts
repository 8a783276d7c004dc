import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { GENERAL, RETURN } from '../plan/layout.ts';
import { uniform } from '../random/mix.ts';
import type { Arena } from './arena.ts';
import { makeBlocks } from './blocks.ts';
import { makePrices } from './prices.ts';
import { makeRegimes } from './regimes.ts';
import type { makeShocks } from './shocks.ts';
import { CONSTANT, STATE } from './state.ts';

/** Bell curve of the month's luck, the same under every model that has one. */
const makeLuck =
  ({ state, firmKeys }: Arena) =>
  (): number =>
    normalQuantile(uniform(firmKeys[0], firmKeys[1], 0, state[STATE.month]));

const makeLognormal =
  ({ constants: k }: Arena, luck: () => number) =>
  (): number => {
    const sd = k[CONSTANT.marketSd];
    return k[CONSTANT.marketMean] + sd * (sd > 0 ? luck() : 0);
  };

/**
 * Step 3: the blended return of the book, its drawdown from the peak, and prices. The months of a path come first; what
 * follows them, or all months without a path, is the model's.
 */
export const makeMarket = (a: Arena, shocks: ReturnType<typeof makeShocks>) => {
  const { numbers: n, state } = a;
  const g = a.table('general').at;
  const { at, cols } = a.table('returns');
  const luck = makeLuck(a);
  const models = [makeLognormal(a, luck), makeRegimes(a, luck), makeBlocks(a)]; // in the order of MARKET_MODELS
  const chance = models[n[g + GENERAL.marketModel]];
  const pathMonths = n[g + GENERAL.pathMonths];
  const prices = makePrices(a);

  const logReturn = (month: number): number => {
    if (month > pathMonths) return chance();
    state[STATE.history] = month;
    return n[at + (month - 1) * cols + RETURN.book];
  };

  return (): void => {
    const month = state[STATE.month];
    state[STATE.history] = 0;
    const growth = exp(logReturn(month) + shocks.of(month));
    const index = state[STATE.index] * growth;
    const peak = Math.max(state[STATE.peak], index);
    state[STATE.growth] = growth;
    state[STATE.index] = index;
    state[STATE.peak] = peak;
    state[STATE.drawdown] = 1 - index / peak;
    prices();
  };
};
