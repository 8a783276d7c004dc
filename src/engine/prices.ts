import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { GENERAL, RETURN } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

/** Works out the monthly factors of inflation: of one rate, or of a rate for each year. */
export const makePriceFactors = (a: Arena) => {
  const { numbers: n, priceFactors } = a;
  const g = a.table('general').at;
  const { at, rows } = a.table('inflation');
  return (): void => {
    priceFactors[0] = exp(log(1 + n[g + GENERAL.inflation]) / 12);
    for (let year = 0; year < rows; year++) priceFactors[year] = exp(log(1 + n[at + year]) / 12);
  };
};

/** Moves prices by a month: with the markets of the same month where those bring prices along, else at the rate. */
export const makePrices = (a: Arena) => {
  const { numbers: n, state, priceFactors } = a;
  const g = a.table('general').at;
  const { at, cols } = a.table('returns');
  return (): void => {
    const row = state[STATE.history];
    if (row > 0 && n[g + GENERAL.pricesGiven] === 1) {
      state[STATE.price] *= exp(n[at + (row - 1) * cols + RETURN.prices]);
      return;
    }
    const year = Math.floor((state[STATE.month] - 1) / 12);
    state[STATE.price] *= priceFactors[Math.min(year, priceFactors.length - 1)];
  };
};
