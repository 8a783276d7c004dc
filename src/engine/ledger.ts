import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import { FIXED_ASSET, LOAN } from '../plan/layout.ts';
import type { Arena } from './arena.ts';
import { clear } from './clear.ts';
import { STATE } from './state.ts';

/** Equal monthly payment that pays `amount` off in `months` at a monthly rate: the annuity formula. */
export const annuity = (amount: number, monthlyRate: number, months: number): number =>
  monthlyRate === 0 ? amount / months : (amount * monthlyRate) / -expm1(-months * log1p(monthlyRate));

/**
 * What the firm owes and owns beside cash: loans paid off in equal monthly payments from the month after they are taken,
 * and things bought that are written off in equal parts from the month in which they are bought.
 */
export const makeLedger = (a: Arena) => {
  const { numbers: n, state, signals, signal, loanBalance, loanPayment, loanLeft, assetNet, assetPart } = a;
  const loans = a.table('loans');
  const assets = a.table('fixedAssets');
  const loan = (l: number, field: number): number => n[loans.at + l * loans.cols + field];
  const asset = (k: number, field: number): number => n[assets.at + k * assets.cols + field];

  /** Puts a loan on the books; what is owed already under the same name is added to it and the term begins anew. */
  const owe = (l: number, dollars: number): void => {
    loanBalance[l] += dollars;
    loanLeft[l] = loan(l, LOAN.months);
    loanPayment[l] = annuity(loanBalance[l], loan(l, LOAN.rate) / 12, loanLeft[l]);
  };

  const own = (k: number, dollars: number): void => {
    assetNet[k] += dollars;
    assetPart[k] = assetNet[k] / asset(k, FIXED_ASSET.months);
  };

  /** Takes a loan: dollars come in this month, and the first payment is due next month. */
  const borrow = (l: number, dollars: number): void => {
    owe(l, dollars);
    state[STATE.borrowed] += dollars;
  };

  /** Pays off up to so many dollars beside the monthly payment, which stays: the loan ends sooner. */
  const repay = (l: number, dollars: number): void => {
    const paid = Math.min(dollars, loanBalance[l]);
    loanBalance[l] = paid === loanBalance[l] ? 0 : loanBalance[l] - paid;
    state[STATE.repaid] += paid;
  };

  /** Buys something that is written off. */
  const purchase = (k: number, dollars: number): void => {
    own(k, dollars);
    state[STATE.purchases] += dollars;
  };

  const say = (): void => {
    let debt = 0;
    let net = 0;
    for (let l = 0; l < loans.rows; l++) debt += loanBalance[l];
    for (let k = 0; k < assets.rows; k++) net += assetNet[k];
    signals[signal.debt] = debt;
    signals[signal.fixedAssets] = net;
  };

  /** The month's interest and payment of a loan; the last payment is what is left. */
  const service = (l: number): void => {
    if (loanBalance[l] === 0) return;
    const interest = (loanBalance[l] * loan(l, LOAN.rate)) / 12;
    loanLeft[l] -= 1;
    const part = loanLeft[l] <= 0 ? loanBalance[l] : Math.min(loanBalance[l], loanPayment[l] - interest);
    loanBalance[l] = part === loanBalance[l] ? 0 : loanBalance[l] - part;
    state[STATE.interest] += interest;
    state[STATE.principal] += part;
  };

  const writeOff = (k: number): void => {
    const part = Math.min(assetNet[k], assetPart[k]);
    // a last part that rounding leaves over goes with the one before it
    const rest = assetNet[k] - part < 1e-6 * part ? assetNet[k] : part;
    assetNet[k] = rest === assetNet[k] ? 0 : assetNet[k] - rest;
    state[STATE.depreciation] += rest;
  };

  const empty = (): void => {
    state[STATE.borrowed] = 0;
    state[STATE.repaid] = 0;
    state[STATE.purchases] = 0;
    state[STATE.interest] = 0;
    state[STATE.principal] = 0;
    state[STATE.depreciation] = 0;
  };

  const open = (): void => {
    clear(loanBalance);
    clear(assetNet);
    for (let l = 0; l < loans.rows; l++) if (loan(l, LOAN.from) === 0) owe(l, loan(l, LOAN.amount));
    for (let k = 0; k < assets.rows; k++) if (asset(k, FIXED_ASSET.from) === 0) own(k, asset(k, FIXED_ASSET.cost));
    empty();
    say();
  };

  /** Payments a month of what is owed now: the opening is sized by them. */
  const monthlyPayments = (): number => {
    let sum = 0;
    for (let l = 0; l < loans.rows; l++) if (loanBalance[l] > 0) sum += loanPayment[l];
    return sum;
  };

  /** Before policies act: nothing has been borrowed, paid or bought yet this month. */
  const turnMonth = (): void => {
    if (loans.rows === 0 && assets.rows === 0) return;
    empty();
    for (let l = 0; l < loans.rows; l++) service(l);
  };

  const month = (): void => {
    if (loans.rows === 0 && assets.rows === 0) return;
    for (let l = 0; l < loans.rows; l++) if (loan(l, LOAN.from) === state[STATE.month]) borrow(l, loan(l, LOAN.amount));
    for (let k = 0; k < assets.rows; k++) {
      if (asset(k, FIXED_ASSET.from) === state[STATE.month]) purchase(k, asset(k, FIXED_ASSET.cost));
      writeOff(k);
    }
    say();
    signals[signal.interest] = state[STATE.interest];
    signals[signal.debtService] = state[STATE.interest] + state[STATE.principal];
    signals[signal.borrowed] = state[STATE.borrowed];
    signals[signal.repaid] = state[STATE.principal] + state[STATE.repaid];
    signals[signal.purchases] = state[STATE.purchases];
    signals[signal.depreciation] = state[STATE.depreciation];
  };

  return { open, turnMonth, month, borrow, repay, purchase, monthlyPayments };
};
