import { listIds } from '../listIds.ts';
import { type CalendarMonth, monthNumber, monthText } from '../month.ts';
import { nearest } from '../nearest.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';
import type { Report } from '../withChecks.ts';

type Check = (s: Scenario, report: Report) => void;
type Term = { readonly years?: Quantity | undefined; readonly months?: Quantity | undefined };

const middleOf = (q: Quantity): number => (q.kind === 'fixed' ? q.value : q.median);
const isWhole = (months: number): boolean => Math.abs(months - Math.round(months)) < 1e-9;

/** Payments are monthly, so a term is said once and in whole months. */
export const checkTerm = ({ years, months }: Term, path: readonly string[], report: Report): void => {
  if (years === undefined && months === undefined)
    report(path, 'expected a term, got none. Write years: 10 or months: 120.');
  else if (years !== undefined && months !== undefined)
    report([...path, 'months'], 'expected one of years and months, got both. Leave one of them out.');
  else if (years !== undefined && !isWhole(12 * middleOf(years)))
    report(
      [...path, 'years'],
      `expected a whole number of months, got ${middleOf(years)} years. Write months instead.`,
    );
};

const notBefore = (from: CalendarMonth | undefined, s: Scenario, path: readonly string[], report: Report): void => {
  if (from === undefined || monthNumber({ kind: 'date', ...from }, s.start) >= 1) return;
  const start = monthText(s.start);
  report(path, `expected ${start} or later, got ${monthText(from)}. Leave it out for what is there on the first day.`);
};

const loansComplete: Check = (s, report) => {
  for (const [id, loan] of Object.entries(s.loans)) {
    checkTerm(loan, ['loans', id], report);
    notBefore(loan.from, s, ['loans', id, 'from'], report);
  }
};

const fixedAssetsComplete: Check = (s, report) => {
  for (const [id, asset] of Object.entries(s.fixedAssets)) {
    notBefore(asset.from, s, ['fixedAssets', id, 'from'], report);
    wholeMonths(asset.years, ['fixedAssets', id, 'years'], report);
  }
  for (const [id, { buyAsset }] of Object.entries(s.policies))
    if (buyAsset !== undefined) wholeMonths(buyAsset.years, ['policies', id, 'buyAsset', 'years'], report);
};

const wholeMonths = (years: Quantity, path: readonly string[], report: Report): void => {
  if (!isWhole(12 * middleOf(years)))
    report(path, `expected a whole number of months, got ${middleOf(years)} years. Write 2.5 for thirty months.`);
};

type Purchase = NonNullable<Scenario['policies'][string]['buyBook']>;

/** A purchase has one loan, and its terms are whole months. */
const checkPurchase = (words: Purchase, lent: boolean, path: readonly string[], report: Report): void => {
  if (lent)
    report(path, 'expected one loan under the id of the policy, got two. Take the other loan in a policy of its own.');
  for (const key of ['loanYears', 'writeOff'] as const) {
    const years = middleOf(words[key]);
    if (!isWhole(12 * years))
      report([...path, key], `expected a whole number of months, got ${years} years. Write 2.5 for thirty months.`);
  }
};

/** Policies speak of loans and cost lines that there are, and give theirs ids of their own. */
const decisionsKnown: Check = (s, report) => {
  const policies = Object.entries(s.policies);
  const known = {
    repayLoan: [...Object.keys(s.loans), ...policies.flatMap(([id, p]) => ((p.takeLoan ?? p.buyBook) ? [id] : []))],
    endCost: [...Object.keys(s.costs), ...policies.flatMap(([id, p]) => (p.addCost === undefined ? [] : [id]))],
  };
  const ask = (id: string | undefined, ids: readonly string[], what: string, path: readonly string[]): void => {
    if (id === undefined || ids.includes(id)) return;
    const near = nearest(id, ids);
    const wayOut = near === undefined ? `Known: ${listIds(ids) || 'none'}.` : `Did you mean ${near}?`;
    report(path, `expected the id of a ${what}, got "${id}". ${wayOut}`);
  };
  for (const [id, policy] of policies) {
    const { takeLoan, repayLoan, addCost, endCost, buyBook, goVirtual, buyAsset } = policy;
    if (takeLoan !== undefined) checkTerm(takeLoan, ['policies', id, 'takeLoan'], report);
    ask(repayLoan?.loan, known.repayLoan, 'loan', ['policies', id, 'repayLoan', 'loan']);
    ask(endCost?.cost, known.endCost, 'cost line', ['policies', id, 'endCost', 'cost']);
    goVirtual?.endCosts?.forEach((cost, i) => {
      ask(cost, known.endCost, 'cost line', ['policies', id, 'goVirtual', 'endCosts', String(i)]);
    });
    if (buyBook !== undefined) checkPurchase(buyBook, takeLoan !== undefined, ['policies', id, 'buyBook'], report);
    const lends = takeLoan ?? buyBook;
    const owns = buyAsset ?? buyBook;
    const taken =
      (lends !== undefined && Object.hasOwn(s.loans, id)) ||
      (owns !== undefined && Object.hasOwn(s.fixedAssets, id)) ||
      (addCost !== undefined && Object.hasOwn(s.costs, id));
    if (taken)
      report(['policies', id], `expected an id of its own, got "${id}", which is there already. Choose another.`);
  }
};

export const loanChecks: readonly Check[] = [loansComplete, fixedAssetsComplete, decisionsKnown];
