import { FIXED_ASSET, LOAN, NEVER_MONTH } from '../plan/layout.ts';
import { type CalendarMonth, monthNumber } from '../scenario/month.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, input, middleOf, type Rows, row } from './cell.ts';

const FIRST_DAY = 0;
const monthOf = (s: Scenario, from: CalendarMonth | undefined): number =>
  from === undefined ? FIRST_DAY : monthNumber({ kind: 'date', ...from }, s.start);

type Words = {
  readonly amount: Quantity;
  readonly rate: Quantity;
  readonly years?: Quantity | undefined;
  readonly months?: Quantity | undefined;
};

/** The row of a loan said in `words` at a path; years count as twelve months. */
const loanRow = (path: string, { amount, rate, years, months }: Words, from: number): Cell[] =>
  row(LOAN, {
    amount: input(`${path}.amount`, amount),
    rate: input(`${path}.rate`, rate),
    months: years === undefined ? input(`${path}.months`, months) : Math.round(12 * middleOf(years)),
    from,
  });

const taken = (s: Scenario) =>
  Object.entries(s.policies).flatMap(([id, { takeLoan }]) => (takeLoan === undefined ? [] : [{ id, takeLoan }]));

const bought = (s: Scenario) =>
  Object.entries(s.policies).flatMap(([id, { buyBook }]) => (buyBook === undefined ? [] : [{ id, buyBook }]));

/** Ids of loans in the order of their rows: those on the books or dated, those that policies take, those that buy books. */
export const loanIds = (s: Scenario): string[] => [
  ...Object.keys(s.loans),
  ...taken(s).map(({ id }) => id),
  ...bought(s).map(({ id }) => id),
];

export const loanRows = (s: Scenario): Rows => [
  ...Object.entries(s.loans).map(([id, loan]) => loanRow(`loans.${id}`, loan, monthOf(s, loan.from))),
  ...taken(s).map(({ id, takeLoan }) => loanRow(`policies.${id}.takeLoan`, takeLoan, NEVER_MONTH)),
  ...bought(s).map(({ id, buyBook }) =>
    row(LOAN, {
      amount: 0, // a share of the price
      rate: input(`policies.${id}.buyBook.loanRate`, buyBook.loanRate),
      months: Math.round(12 * middleOf(buyBook.loanYears)),
      from: NEVER_MONTH,
    }),
  ),
];

/** Ids of things bought in the order of their rows: those that the scenario lists, then the books that policies buy. */
export const fixedAssetIds = (s: Scenario): string[] => [
  ...Object.keys(s.fixedAssets),
  ...bought(s).map(({ id }) => id),
];

const equipment = (s: Scenario) =>
  Object.entries(s.policies).flatMap(([id, { buyAsset }]) => (buyAsset === undefined ? [] : [{ id, buyAsset }]));

/** Ids of everything that is written off in the order of rows: the same, then what else policies buy. */
export const assetIds = (s: Scenario): string[] => [...fixedAssetIds(s), ...equipment(s).map(({ id }) => id)];

type AssetWords = { readonly cost: Quantity; readonly years: Quantity };

const assetRow = (path: string, { cost, years }: AssetWords, from: number): Cell[] =>
  row(FIXED_ASSET, { cost: input(`${path}.cost`, cost), months: Math.round(12 * middleOf(years)), from });

export const fixedAssetRows = (s: Scenario): Rows => [
  ...Object.entries(s.fixedAssets).map(([id, asset]) => assetRow(`fixedAssets.${id}`, asset, monthOf(s, asset.from))),
  ...bought(s).map(({ buyBook }) =>
    row(FIXED_ASSET, { cost: 0, months: Math.round(12 * middleOf(buyBook.writeOff)), from: NEVER_MONTH }),
  ),
  ...equipment(s).map(({ id, buyAsset }) => assetRow(`policies.${id}.buyAsset`, buyAsset, NEVER_MONTH)),
];
