import type { Labelled, Legend } from '../plan/legend.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { introducers } from './introductionTables.ts';
import { loanIds } from './loanTables.ts';
import { policyLabel } from './policyList.ts';
import { purchaseIds } from './purchaseTables.ts';

/** What loans are called, books that are bought and what is introduced, in the order of their tables. */
export const actorLegends = (s: Scenario): Pick<Legend, 'loans' | 'purchases' | 'introductions'> => {
  const byPolicy = (id: string): Labelled => ({ id, label: policyLabel(id, s.policies[id]) });
  return {
    loans: loanIds(s).map((id, i) =>
      i < Object.keys(s.loans).length ? { id, label: s.loans[id].label ?? id } : byPolicy(id),
    ),
    purchases: purchaseIds(s).map(byPolicy),
    introductions: introducers(s).map(byPolicy),
  };
};
