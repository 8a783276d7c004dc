import type { DocumentIndex } from './indexDocument.ts';
import type { Mistake, Place } from './mistake.ts';
import type { Finding } from './schemaFindings.ts';

/** Where everything was said, or taken away. */
export type Written = {
  readonly index: DocumentIndex;
  /** Where a null removes what was inherited, by path. */
  readonly removed: ReadonlyMap<string, Place>;
  /** Paths of every `--set`. */
  readonly sets: readonly string[];
  readonly top: Place;
};

/**
 * Where a finding stands: at its value or key, at what removed it, at the nearest key above when it is missing, or at the
 * `--set` that wrote it.
 */
export function placeFinding(finding: Finding, { index, removed, sets, top }: Written): Mistake {
  const keys = finding.path.map(String);
  const path = keys.join('.');
  for (let depth = keys.length; depth >= 0; depth--) {
    const here = keys.slice(0, depth).join('.');
    const set = sets.findLast((written) => written === here || here.startsWith(`${written}.`));
    if (set !== undefined && depth > 0) return { place: { set }, path, sentence: finding.sentence };
    const entry = index.entries.get(here);
    const said = finding.atKey || depth < keys.length ? (entry?.key ?? entry?.value) : entry?.value;
    const place = said ?? (entry === undefined ? removed.get(here) : undefined);
    if (place !== undefined) return { place, path, sentence: finding.sentence };
    const above = entry === undefined ? undefined : sets.findLast((written) => written.startsWith(`${here}.`));
    if (above !== undefined && depth > 0) return { place: { set: above }, path, sentence: finding.sentence };
  }
  return { place: top, path, sentence: finding.sentence };
}
