import { EFFECT, FIXED_ASSET, LOAN } from '../../plan/layout.ts';
import type { Arena } from '../arena.ts';
import type { makeLedger } from '../ledger.ts';
import type { makePurchases } from '../purchases.ts';
import { STATE } from '../state.ts';

/** Loans and cost lines that policies begin and end, and books that they buy. */
export const makeMoneyDeeds = (
  a: Arena,
  ledger: ReturnType<typeof makeLedger>,
  purchases: ReturnType<typeof makePurchases>,
) => {
  const { numbers: n, state, costFrom, costTo } = a;
  const loans = a.table('loans');
  const assets = a.table('fixedAssets');
  return {
    /** Takes the loan `index` in full. */
    borrow: (row: number): void => {
      const l = n[row + EFFECT.index];
      ledger.borrow(l, n[loans.at + l * loans.cols + LOAN.amount]);
    },
    /** Repays up to `value` dollars of the loan `index`. */
    repay: (row: number): void => ledger.repay(n[row + EFFECT.index], n[row + EFFECT.value]),
    /** Buys the book `index`, if there is money for it. */
    buyBook: (row: number): void => purchases.want(n[row + EFFECT.index]),
    /** Buys the thing `index`, which is written off; bought again, what is left of both is written off anew. */
    purchase: (row: number): void => {
      const k = n[row + EFFECT.index];
      ledger.purchase(k, n[assets.at + k * assets.cols + FIXED_ASSET.cost]);
    },
    /** The cost line `index` begins this month. */
    startCost: (row: number): void => {
      costFrom[n[row + EFFECT.index]] = state[STATE.month];
      costTo[n[row + EFFECT.index]] = Number.MAX_SAFE_INTEGER;
    },
    /** The cost line `index` had its last month. */
    endCost: (row: number): void => {
      costTo[n[row + EFFECT.index]] = state[STATE.month] - 1;
    },
  };
};
