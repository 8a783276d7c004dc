import type { Alternative, Comparison } from '../../src/summary/comparison.ts';
import type { Block } from '../block.ts';
import { grouped } from '../words/grouped.ts';
import { divergenceSentences } from './divergenceSentences.ts';

/** One future told under the base and an alternative: where the two part, and what is different then. */
export function divergenceBlock(
  { scenario, divergence }: Alternative,
  names: readonly string[],
  comparison: Pick<Comparison, 'start' | 'months'>,
): Block | null {
  if (divergence === undefined) return null;
  const quoted = { base: `"${names[0]}"`, alternative: `"${names[scenario]}"` };
  return {
    kind: 'section',
    id: `divergence-${scenario}`,
    heading: `One future under both: ${quoted.alternative}`,
    sentence: `Future ${grouped(divergence.trial)} is the median of ${quoted.base}: its AUM at the end lies nearest the middle of all. It is one future, told month by month, and no chance:`,
    list: divergenceSentences(divergence, quoted, comparison),
  };
}
