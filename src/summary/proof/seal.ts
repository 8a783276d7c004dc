import { digestText } from '../../plan/digest.ts';
import type { Outcome } from '../../plan/runner.ts';
import type { Comparison } from '../comparison.ts';
import type { Forecast } from '../forecast.ts';
import { groupChecksums, trialsInGroup } from './blockGroups.ts';
import { canonicalJson } from './canonicalJson.ts';

/** The digest of a document: of all of it but the digest itself. `sha256` is whichever program for it is at hand. */
export const documentDigest = (document: Readonly<Record<string, unknown>>, sha256 = digestText): string => {
  const { proof, ...rest } = document;
  const { document: _, ...blocks } = (typeof proof === 'object' && proof !== null ? proof : {}) as Record<
    string,
    unknown
  >;
  return sha256(canonicalJson({ ...rest, proof: blocks }));
};

/** A forecast with what shows later that it is still the one that was made. */
export const sealed = (
  forecast: Forecast,
  { digests, trials }: Pick<Outcome, 'digests' | 'trials'>,
  sha256 = digestText,
): Forecast => {
  const blocks = { trials: trialsInGroup(trials), blocks: groupChecksums(digests, trials) };
  const document = documentDigest({ ...forecast, proof: blocks }, sha256);
  return { ...forecast, proof: { ...blocks, document } };
};

/** The same of a comparison; `digests` are those of the last run of each scenario, in their order. */
export const sealedComparison = (
  comparison: Comparison,
  digests: readonly Uint32Array[],
  sha256 = digestText,
): Comparison => {
  const { trials } = comparison;
  const blocks = { trials: trialsInGroup(trials), blocks: digests.map((one) => groupChecksums(one, trials)) };
  const document = documentDigest({ ...comparison, proof: blocks }, sha256);
  return { ...comparison, proof: { ...blocks, document } };
};
