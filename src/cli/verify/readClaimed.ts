import type { ClaimFault } from '../../summary/proof/fieldAt.ts';
import { readClaim } from '../../summary/proof/readClaim.ts';
import { readComparisonClaim } from '../../summary/proof/readComparisonClaim.ts';
import type { Claimed } from './claimed.ts';

type Read = { readonly ok: true; readonly claimed: Claimed } | { readonly ok: false; readonly fault: ClaimFault };

/** What a document says that it was made from, by what it says that it is. */
export function readClaimed(document: unknown): Read {
  if (isComparison(document)) {
    const read = readComparisonClaim(document);
    return read.ok ? { ok: true, claimed: { kind: 'comparison', claim: read.claim } } : read;
  }
  const read = readClaim(document);
  return read.ok ? { ok: true, claimed: { kind: 'forecast', claim: read.claim } } : read;
}

/** Whether a document says of itself that it is a comparison. */
export const isComparison = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  'format' in document &&
  document.format === 'headroom-comparison';
