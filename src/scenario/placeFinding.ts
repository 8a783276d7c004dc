import type { DocumentIndex } from './indexDocument.ts';
import type { Mistake, Place } from './mistake.ts';
import type { Finding } from './schemaFindings.ts';

/** Where a finding stands: at its value or key, at the nearest key above when it is missing, or at the `--set` that wrote it. */
export function placeFinding(finding: Finding, index: DocumentIndex, sets: readonly string[], top: Place): Mistake {
  const keys = finding.path.map(String);
  const path = keys.join('.');
  for (let depth = keys.length; depth >= 0; depth--) {
    const here = keys.slice(0, depth).join('.');
    const set = sets.findLast((written) => written === here || here.startsWith(`${written}.`));
    if (set !== undefined && depth > 0) return { place: { set }, path, sentence: finding.sentence };
    const entry = index.entries.get(here);
    const place = finding.atKey || depth < keys.length ? (entry?.key ?? entry?.value) : entry?.value;
    if (place !== undefined) return { place, path, sentence: finding.sentence };
    const above = entry === undefined ? undefined : sets.findLast((written) => written.startsWith(`${here}.`));
    if (above !== undefined && depth > 0) return { place: { set: above }, path, sentence: finding.sentence };
  }
  return { place: top, path, sentence: finding.sentence };
}
