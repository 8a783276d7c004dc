import { Refusal } from '../../job/refusal.ts';
import { nearest } from '../../scenario/nearest.ts';
import { showValue } from '../../scenario/showValue.ts';

/** What is kept of each single trial where nobody says what, as far as the practice has it. */
const USUAL = [
  'households',
  'joined',
  'left',
  'aum',
  'revenue',
  'operatingProfit',
  'cash',
  'utilization',
  'serviceQuality',
  'seats',
];

/** The measures by name, each once; those that people look at first where none are named. */
export function chosenMeasures(named: readonly string[], known: readonly string[]): readonly string[] {
  const wanted = [...new Set(named)];
  const mistakes = wanted
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      const wayOut =
        near === undefined ? 'Write --measures households,cash; docs/measures.md lists them.' : `Did you mean ${near}?`;
      return `--measures: expected names of measures of this scenario, got ${showValue(name)}. ${wayOut}`;
    });
  if (mistakes.length > 0) throw new Refusal(...mistakes);
  return wanted.length > 0 ? wanted : USUAL.filter((name) => known.includes(name));
}
