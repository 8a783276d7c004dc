import type { SignalName } from '../plan/signals.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isChanged } from './isChanged.ts';
import { assetIds, loanIds } from './loanTables.ts';

const OF_LOANS: readonly SignalName[] = ['debt', 'interest', 'debtService', 'borrowed', 'repaid'];
const OF_ASSETS: readonly SignalName[] = ['fixedAssets', 'depreciation', 'purchases'];

const isZero = (quantity: Quantity | undefined): boolean =>
  quantity === undefined || (quantity.kind === 'fixed' && quantity.value === 0);

const noFee = (s: Scenario, part: 'retainer' | 'planning'): boolean =>
  isZero(s.fees[part]) &&
  !isChanged(s, `fees.${part}`) &&
  Object.entries(s.fees.byTier).every(
    ([tier, own]) => isZero(own[part]) && !isChanged(s, `fees.byTier.${tier}.${part}`),
  );

const noLoans = (s: Scenario): boolean => loanIds(s).length === 0;
const noAssets = (s: Scenario): boolean => assetIds(s).length === 0;

/** Whether the plan proves that a signal of the statements is always zero. */
export const isNoMoney = (s: Scenario, signal: SignalName): boolean => {
  if (OF_LOANS.includes(signal)) return noLoans(s);
  if (OF_ASSETS.includes(signal)) return noAssets(s);
  if (signal === 'receivables') return s.fees.billing !== 'quarterly';
  if (signal === 'deferredRevenue') return s.fees.billing !== 'ahead';
  if (signal === 'revenueRetainer') return noFee(s, 'retainer');
  return signal === 'revenuePlanning' && noFee(s, 'planning');
};
