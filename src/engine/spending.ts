import { COST, COST_PER, GENERAL, ROLE, SEAT } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { SPENT } from './spent.ts';
import { STATE } from './state.ts';
import { makeToolCosts } from './toolCosts.ts';

const PER_FIRM = COST_PER.indexOf('firm');
const PER_SEAT = COST_PER.indexOf('seat');
const PER_ADVISOR = COST_PER.indexOf('advisor');
const PER_HOUSEHOLD = COST_PER.indexOf('household');
const PER_REVENUE = COST_PER.indexOf('revenue');

/** What the month costs: pay and bonuses of everybody at work, cost lines, recruiting. */
export const makeSpending = (a: Arena) => {
  const { numbers: n, state, signals, signal, present, spent, costFrom, costTo } = a;
  const g = a.table('general').at;
  const payTools = makeToolCosts(a);
  const seats = a.table('seats');
  const costs = a.table('costs');
  const roles = a.table('roles');
  const isDirect = (s: number): boolean => n[roles.at + a.roleOf(s) * roles.cols + ROLE.direct] === 1;

  const pay = (): void => {
    const load = 1 + n[g + GENERAL.employerLoad];
    const factor = (state[STATE.raise] * load) / 12;
    for (let s = 0; s < a.seats; s++) {
      if (present[s] === 0) continue;
      const at = seats.at + s * seats.cols;
      spent[isDirect(s) ? SPENT.direct : SPENT.support] += n[at + SEAT.pay] * factor;
      const bonus = n[at + SEAT.bonus];
      if (bonus > 0)
        spent[isDirect(s) ? SPENT.bonusDirect : SPENT.bonusSupport] += bonus * signals[signal.revenue] * load;
    }
  };

  /** How many times a year's amount of a line is due; of revenue, the month's revenue takes the place of a twelfth. */
  const countOf = (per: number, people: number, advisors: number): number => {
    if (per === PER_FIRM) return 1;
    if (per === PER_SEAT) return people;
    if (per === PER_ADVISOR) return advisors;
    return per === PER_HOUSEHOLD ? state[STATE.households] : 0;
  };

  const slotOf = (per: number): number => {
    if (per === PER_REVENUE) return SPENT.revenue;
    return per === PER_HOUSEHOLD ? SPENT.household : SPENT.fixed;
  };

  const lines = (): void => {
    const month = Math.max(1, state[STATE.month]); // the opening is sized by the first month's costs
    const opening = state[STATE.month] === 0;
    const people = state[STATE.people];
    const advisors = state[STATE.advisorsThere];
    for (let i = 0; i < costs.rows; i++) {
      const at = costs.at + i * costs.cols;
      if (month < costFrom[i] || month > costTo[i]) continue;
      const once = n[at + COST.once] === 1;
      if (once && (opening || month !== costFrom[i])) continue; // paid in one month, and no measure of the others
      const per = n[at + COST.per];
      const amount = n[at + COST.amount] * (n[at + COST.inflates] === 1 ? state[STATE.price] : 1);
      const dollars =
        per === PER_REVENUE
          ? n[at + COST.amount] * signals[signal.revenue]
          : (amount * countOf(per, people, advisors) * n[at + COST.times]) /
            (once || n[at + COST.monthly] === 1 ? 1 : 12);
      spent[slotOf(per)] += dollars;
      if (once) spent[SPENT.once] += dollars;
      if (n[at + COST.acquisition] === 1) spent[SPENT.acquisition] += dollars;
    }
  };

  /** Lines as the plan has them: those of policies wait for their month. */
  const open = (): void => {
    for (let i = 0; i < costs.rows; i++) {
      costFrom[i] = n[costs.at + i * costs.cols + COST.from];
      costTo[i] = n[costs.at + i * costs.cols + COST.to];
    }
  };

  /** Says the month's costs, and returns them. */
  const spend = (): number => {
    clear(spent);
    pay();
    lines();
    payTools();
    const recruiting = state[STATE.recruitingCost] * state[STATE.raise];
    const direct = spent[SPENT.direct] + spent[SPENT.bonusDirect];
    const support = spent[SPENT.support] + spent[SPENT.bonusSupport];
    const variable = spent[SPENT.household] + spent[SPENT.revenue];
    const overhead = support + spent[SPENT.fixed] + variable + recruiting + state[STATE.channelSpend];
    signals[signal.directExpense] = direct;
    signals[signal.overhead] = overhead;
    signals[signal.fixedCosts] = spent[SPENT.direct] + spent[SPENT.support] + spent[SPENT.fixed] - spent[SPENT.once];
    signals[signal.marketing] = spent[SPENT.acquisition] + state[STATE.channelSpend];
    return direct + overhead;
  };

  return { open, spend };
};
