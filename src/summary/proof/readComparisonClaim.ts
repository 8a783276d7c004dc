import type { ComparisonClaim } from './claim.ts';
import { checksums, claimedDigest, claimedRun, claimedScenario } from './claimedRun.ts';
import { fieldAt, insist, isRecord, wholeAt } from './fieldAt.ts';
import { orFault } from './readClaim.ts';

const MOST_SCENARIOS = 1000;
const MOST_ATTRIBUTED = 10_000;

const listAt = (record: unknown, key: string, path: string, expected: string, fits: (length: number) => boolean) => {
  const got = fieldAt(record, key);
  insist(Array.isArray(got) && fits(got.length), path, expected, got);
  return got as readonly unknown[];
};

const claimOf = (document: unknown): ComparisonClaim => {
  insist(isRecord(document), '', 'a comparison', document);
  const format = fieldAt(document, 'format');
  insist(format === 'headroom-comparison', 'format', '"headroom-comparison"', format);
  insist(fieldAt(document, 'version') === 1, 'version', '1', fieldAt(document, 'version'));
  const many = (length: number): boolean => length >= 2 && length <= MOST_SCENARIOS;
  const scenarios = listAt(document, 'scenarios', 'scenarios', `from 2 to ${MOST_SCENARIOS} scenarios`, many);
  const proof = fieldAt(document, 'proof');
  const each = 'checksums for each scenario';
  const blocks = listAt(proof, 'blocks', 'proof.blocks', each, (length) => length === scenarios.length);
  const attributes = fieldAt(document, 'attribute') !== undefined;
  return {
    scenarios: scenarios.map((scenario, i) => claimedScenario(scenario, `scenarios[${i}]`)),
    ...claimedRun(document),
    ...(attributes && { attribute: wholeAt(document, 'attribute', 'attribute', MOST_ATTRIBUTED, 0) }),
    proof: { blocks: blocks.map((sums, i) => checksums(sums, `proof.blocks[${i}]`)), ...claimedDigest(proof) },
  };
};

/** What a comparison says that it was made from. It may have been written by anybody: nothing of it is believed unseen. */
export const readComparisonClaim = (document: unknown) => orFault(() => claimOf(document));
