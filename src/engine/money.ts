import { COST, COST_PER, GENERAL, ROLE, SEAT } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { STATE } from './state.ts';

const PER_FIRM = COST_PER.indexOf('firm');
const PER_SEAT = COST_PER.indexOf('seat');
const PER_ADVISOR = COST_PER.indexOf('advisor');
const PER_HOUSEHOLD = COST_PER.indexOf('household');
const PER_REVENUE = COST_PER.indexOf('revenue');

// sums of the month, kept in an array because a closure's own doubles are allocated anew at each change
const [DIRECT, SUPPORT, FIXED, VARIABLE, ACQUISITION] = [0, 1, 2, 3, 4];

/** Step 7b: pay, costs, the owner's draw and cash. Costs are paid in the month in which they arise. */
export const makeMoney = (a: Arena) => {
  const { numbers: n, state, signals, signal, present } = a;
  const g = a.table('general').at;
  const seats = a.table('seats');
  const costs = a.table('costs');
  const roles = a.table('roles');
  const sums = new Float64Array(5);
  const isDirect = (s: number): boolean => n[roles.at + a.roleOf(s) * roles.cols + ROLE.direct] === 1;

  const pay = (): void => {
    const factor = (state[STATE.raise] * (1 + n[g + GENERAL.employerLoad])) / 12;
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 0) continue;
      sums[isDirect(s) ? DIRECT : SUPPORT] += n[seats.at + s * seats.cols + SEAT.pay] * factor;
    }
  };

  /** How many times a year's amount of a line is due; of revenue, the month's revenue takes the place of a twelfth. */
  const countOf = (per: number, people: number, advisors: number): number => {
    if (per === PER_FIRM) return 1;
    if (per === PER_SEAT) return people;
    if (per === PER_ADVISOR) return advisors;
    return per === PER_HOUSEHOLD ? state[STATE.households] : 0;
  };

  const lines = (): void => {
    const month = Math.max(1, state[STATE.month]); // the opening is sized by the first month's costs
    let people = 0;
    let advisors = 0;
    for (let s = 0; s < a.seats; s++) {
      people += present[s];
      if (s < a.advisors) advisors += present[s];
    }
    for (let i = 0; i < costs.rows; i++) {
      const at = costs.at + i * costs.cols;
      if (month < n[at + COST.from] || month > n[at + COST.to]) continue;
      const per = n[at + COST.per];
      const yearly = n[at + COST.amount] * (n[at + COST.inflates] === 1 ? state[STATE.price] : 1);
      const dollars =
        per === PER_REVENUE
          ? n[at + COST.amount] * signals[signal.revenue]
          : (yearly * countOf(per, people, advisors)) / 12;
      sums[per === PER_REVENUE || per === PER_HOUSEHOLD ? VARIABLE : FIXED] += dollars;
      if (n[at + COST.acquisition] === 1) sums[ACQUISITION] += dollars;
    }
  };

  /** Costs of the month. */
  const spend = (): number => {
    clear(sums);
    pay();
    lines();
    const recruiting = state[STATE.recruitingCost] * state[STATE.raise];
    const overhead = sums[SUPPORT] + sums[FIXED] + sums[VARIABLE] + recruiting + state[STATE.channelSpend];
    signals[signal.directExpense] = sums[DIRECT];
    signals[signal.overhead] = overhead;
    signals[signal.fixedCosts] = sums[DIRECT] + sums[SUPPORT] + sums[FIXED];
    signals[signal.marketing] = sums[ACQUISITION] + state[STATE.channelSpend];
    return sums[DIRECT] + overhead;
  };

  const open = (): void => {
    state[STATE.cash] = n[g + GENERAL.openingCashMonths] * spend();
    state[STATE.lastProfit] = 0;
  };

  const month = (): void => {
    const paid = spend();
    const revenue = signals[signal.revenue];
    const received = state[STATE.collected];
    const before = state[STATE.cash];
    const cash = before + received - paid;
    const reserve = n[g + GENERAL.reserveMonths] * paid;
    const draw = cash > reserve ? Math.max(0, state[STATE.lastProfit]) * n[g + GENERAL.drawShare] : 0;
    state[STATE.cash] = cash - draw;
    state[STATE.receivables] += revenue - received;
    state[STATE.lastProfit] = revenue - paid;
    signals[signal.ownerDraw] = draw;
    signals[signal.cashFlow] = cash - draw - before;
  };

  return { open, month };
};
