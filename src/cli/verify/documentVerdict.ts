import { grouped } from '../../../reports/words/grouped.ts';
import { compareDocuments } from '../../summary/proof/compareDocuments.ts';
import { NotEqual } from '../notEqual.ts';
import { differenceLines } from './differenceText.ts';
import { whyNotEqual } from './whyNotEqual.ts';

const MOST_TOLD = 10;

/**
 * What is to be said of a forecast.json or compare.json beside what was derived again; `again` says what was simulated for it.
 * @throws NotEqual where they differ.
 */
export function documentVerdict(
  place: string,
  { document, digestFits }: { readonly document: unknown; readonly digestFits: () => boolean },
  derived: { readonly months: number },
  again: string,
): string {
  const expected: unknown = JSON.parse(JSON.stringify(derived));
  const comparison = compareDocuments(document, expected, MOST_TOLD);
  const { differing, values } = comparison;
  if (differing === 0) return `${place}: equal. ${again}; all ${grouped(values)} values are the same.\n`;
  const differ = differing === 1 ? 'differs' : 'differ';
  throw new NotEqual(
    [
      `${place}: not equal. ${again}; ${grouped(differing)} of ${grouped(values)} values ${differ}:`,
      ...differenceLines(comparison, expected, derived.months).map((line) => `  ${line}`),
      whyNotEqual(digestFits()),
      '',
    ].join('\n'),
  );
}
