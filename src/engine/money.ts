import { GENERAL } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import type { makeLedger } from './ledger.ts';
import { makeSpending } from './spending.ts';
import { SPENT } from './spent.ts';
import { STATE } from './state.ts';

/**
 * Step 7b: costs, loans, the owner's draw and cash. Costs are paid in the month in which they arise. The owner draws from
 * last month's operating profit what loans leave of it, while cash is above the reserve.
 */
export const makeMoney = (a: Arena, ledger: ReturnType<typeof makeLedger>) => {
  const { numbers: n, state, signals, signal, spent } = a;
  const g = a.table('general').at;
  const spending = makeSpending(a);

  const open = (): void => {
    spending.open();
    ledger.open();
    state[STATE.cash] = n[g + GENERAL.openingCashMonths] * (spending.spend() + ledger.monthlyPayments());
    state[STATE.lastProfit] = 0;
    state[STATE.lastService] = 0;
  };

  const month = (): void => {
    const paid = spending.spend();
    ledger.month();
    const revenue = signals[signal.revenue];
    const received = state[STATE.collected];
    const service = state[STATE.interest] + state[STATE.principal];
    const before = state[STATE.cash];
    const cash =
      before + received - paid + state[STATE.borrowed] - service - state[STATE.repaid] - state[STATE.purchases];
    const reserve = n[g + GENERAL.reserveMonths] * (paid - spent[SPENT.once] + service);
    const profit = state[STATE.lastProfit] - state[STATE.lastService];
    const draw = cash > reserve ? Math.max(0, profit) * n[g + GENERAL.drawShare] : 0;
    state[STATE.cash] = cash - draw;
    state[STATE.receivables] += revenue - received;
    state[STATE.lastProfit] = revenue - paid;
    state[STATE.lastService] = service;
    signals[signal.ownerDraw] = draw;
    signals[signal.cashFlow] = cash - draw - before;
  };

  return { open, month };
};
