import type { Scenario } from '../../scenario/scenario.ts';
import { input } from '../cell.ts';
import type { Deciding, Effect } from '../effect.ts';
import { loanIds } from '../loanTables.ts';

type Repay = NonNullable<Scenario['policies'][string]['repayLoan']>;

export const takeLoan = (_words: unknown, { scenario, policy }: Deciding): Effect[] => [
  { kind: 'borrow', index: loanIds(scenario).indexOf(policy) },
];

export const repayLoan = ({ loan, amount }: Repay, { scenario, path }: Deciding): Effect[] => [
  {
    kind: 'repay',
    index: loanIds(scenario).indexOf(loan),
    value: input(`${path}.amount`, amount, Number.MAX_SAFE_INTEGER),
  },
];
