import { type CalendarMonth, monthNumber, monthText } from '../month.ts';
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
    if (!isWhole(12 * middleOf(asset.years)))
      report(
        ['fixedAssets', id, 'years'],
        `expected a whole number of months, got ${middleOf(asset.years)} years. Write 2.5 for thirty months.`,
      );
  }
};

export const loanChecks: readonly Check[] = [loansComplete, fixedAssetsComplete];
