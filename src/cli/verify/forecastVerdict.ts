import { grouped } from '../../../reports/words/grouped.ts';
import type { Forecast } from '../../summary/forecast.ts';
import { compareDocuments } from '../../summary/proof/compareDocuments.ts';
import { NotEqual } from '../notEqual.ts';
import { differenceLines } from './differenceText.ts';

const MOST_TOLD = 10;

/**
 * What is to be said of a forecast.json beside the forecast that was derived again.
 * @throws NotEqual where they differ.
 */
export function forecastVerdict(
  place: string,
  { document, digestFits }: { readonly document: unknown; readonly digestFits: () => boolean },
  derived: Forecast,
): string {
  const expected: unknown = JSON.parse(JSON.stringify(derived));
  const comparison = compareDocuments(document, expected, MOST_TOLD);
  const { differing, values } = comparison;
  const again = `${grouped(derived.trials)} futures of ${derived.months} months were simulated again from the scenario and seed in it`;
  if (differing === 0) return `${place}: equal. ${again}; all ${grouped(values)} values are the same.\n`;
  const differ = differing === 1 ? 'differs' : 'differ';
  throw new NotEqual(
    [
      `${place}: not equal. ${again}; ${grouped(differing)} of ${grouped(values)} values ${differ}:`,
      ...differenceLines(comparison, expected, derived.months).map((line) => `  ${line}`),
      digestFits()
        ? 'Its own digest fits: whoever changed it made the digest anew, or another program wrote it.'
        : 'Its own digest does not fit: it was changed after it was written.',
      '',
    ].join('\n'),
  );
}
