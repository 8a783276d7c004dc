import type { Proof } from '../forecast.ts';
import type { Claim } from './claim.ts';
import { checksums, claimedDigest, claimedRun, claimedScenario } from './claimedRun.ts';
import { type ClaimFault, fieldAt, insist, isRecord, Unfit } from './fieldAt.ts';

type Read<T> = { readonly ok: true; readonly claim: T } | { readonly ok: false; readonly fault: ClaimFault };

const proofAt = (document: unknown): Proof | undefined => {
  const proof = fieldAt(document, 'proof');
  if (proof === undefined) return undefined;
  return { blocks: checksums(fieldAt(proof, 'blocks'), 'proof.blocks'), ...claimedDigest(proof) };
};

const claimOf = (document: unknown): Claim => {
  const has = (key: string): boolean => fieldAt(document, key) !== undefined;
  insist(isRecord(document), '', 'a forecast', document);
  const format = fieldAt(document, 'format');
  insist(format === 'headroom-forecast', 'format', '"headroom-forecast"', format);
  insist(fieldAt(document, 'version') === 1, 'version', '1', fieldAt(document, 'version'));
  return {
    ...claimedScenario(fieldAt(document, 'scenario'), 'scenario'),
    ...claimedRun(document),
    selfCheck: has('selfCheck'),
    approximate: has('approximate'),
    trialsTable: has('trialsTable'),
    proof: proofAt(document),
  };
};

/** What is read, or what is wrong with it. */
export const orFault = <T>(read: () => T): Read<T> => {
  try {
    return { ok: true, claim: read() };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, fault: error.fault };
    throw error;
  }
};

/** What a document says that it was made from. It may have been written by anybody: nothing of it is believed unseen. */
export const readClaim = (document: unknown): Read<Claim> => orFault(() => claimOf(document));
