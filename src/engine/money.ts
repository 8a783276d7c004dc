import { COST, COST_PER, GENERAL, ROLE, SEAT } from '../plan/layout.ts';
import { pow } from '../math/pow.ts';
import type { Arena } from './arena.ts';
import { STATE } from './state.ts';

const PER_FIRM = COST_PER.indexOf('firm');
const PER_SEAT = COST_PER.indexOf('seat');
const PER_ADVISOR = COST_PER.indexOf('advisor');
const PER_HOUSEHOLD = COST_PER.indexOf('household');

/** Step 7b: pay, costs, the owner's draw and cash. Costs are paid in the month in which they arise. */
export const makeMoney = (a: Arena) => {
  const { numbers: n, state, signals, signal, present } = a;
  const g = a.table('general').at;
  const seats = a.table('seats');
  const costs = a.table('costs');
  let direct = 0;
  let support = 0;
  let fixed = 0;
  let variable = 0;
  let acquisition = 0;

  const roles = a.table('roles');
  const isDirect = (s: number): boolean => n[roles.at + a.roleOf(s) * roles.cols + ROLE.direct] === 1;

  const pay = (): void => {
    direct = 0;
    support = 0;
    const factor = (pow(1 + n[g + GENERAL.raises], state[STATE.yearsElapsed]) * (1 + n[g + GENERAL.employerLoad])) / 12;
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 0) continue;
      const at = seats.at + s * seats.cols;
      const monthly = n[at + SEAT.pay] * factor;
      if (isDirect(s)) direct += monthly;
      else support += monthly;
    }
  };

  const countOf = (per: number, people: number, advisors: number): number => {
    if (per === PER_FIRM) return 1;
    if (per === PER_SEAT) return people;
    if (per === PER_ADVISOR) return advisors;
    return per === PER_HOUSEHOLD ? state[STATE.households] : 0;
  };

  const lines = (): void => {
    const month = state[STATE.month];
    const revenue = signals[signal.revenue];
    let people = 0;
    let advisors = 0;
    for (let s = 0; s < a.seats; s++) {
      people += present[s];
      if (s < a.advisors) advisors += present[s];
    }
    fixed = 0;
    variable = 0;
    acquisition = 0;
    for (let i = 0; i < costs.rows; i++) {
      const at = costs.at + i * costs.cols;
      if (month < n[at + COST.from] || month > n[at + COST.to]) continue;
      const per = n[at + COST.per];
      const amount = n[at + COST.amount];
      const ofRevenue = per > PER_HOUSEHOLD;
      const price = n[at + COST.inflates] === 1 ? state[STATE.price] : 1;
      const dollars = ofRevenue ? amount * revenue : ((amount * countOf(per, people, advisors)) / 12) * price;
      if (ofRevenue || per === PER_HOUSEHOLD) variable += dollars;
      else fixed += dollars;
      if (n[at + COST.acquisition] === 1) acquisition += dollars;
    }
  };

  /** Costs of the month; the opening takes them at the first month's prices to size the cash in hand. */
  const spend = (): number => {
    pay();
    lines();
    const years = pow(1 + n[g + GENERAL.raises], state[STATE.yearsElapsed]);
    const recruiting = state[STATE.recruitingCost] * years;
    const marketing = acquisition + state[STATE.channelSpend];
    const overhead = support + fixed + variable + recruiting + state[STATE.channelSpend];
    signals[signal.directExpense] = direct;
    signals[signal.overhead] = overhead;
    signals[signal.fixedCosts] = direct + support + fixed;
    signals[signal.marketing] = marketing;
    return direct + overhead;
  };

  const open = (): void => {
    const costsPaid = spend();
    state[STATE.cash] = n[g + GENERAL.openingCashMonths] * costsPaid;
    state[STATE.receivables] = 0;
    state[STATE.lastProfit] = 0;
  };

  const month = (): void => {
    const costsPaid = spend();
    const revenue = signals[signal.revenue];
    const received = state[STATE.collected];
    const before = state[STATE.cash];
    const cash = before + received - costsPaid;
    const reserve = n[g + GENERAL.reserveMonths] * costsPaid;
    const draw = cash > reserve ? Math.max(0, state[STATE.lastProfit]) * n[g + GENERAL.drawShare] : 0;
    state[STATE.cash] = cash - draw;
    state[STATE.receivables] += revenue - received;
    state[STATE.lastProfit] = revenue - costsPaid;
    signals[signal.ownerDraw] = draw;
    signals[signal.cashFlow] = cash - draw - before;
  };

  return { open, month };
};
