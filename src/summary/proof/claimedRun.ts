import type { Claim, ClaimedScenario } from './claim.ts';
import { fieldAt, insist, isRecord, textAt, wholeAt } from './fieldAt.ts';

const MOST_TRIALS = 1_000_000_000;
const MOST_MONTHS = 480;
const LONGEST_SEED = 1000;
const LONGEST_NAME = 1000;
const MOST_CHECKSUMS = 1000;

/** How a run was asked for, of which a document tells. */
export type ClaimedRun = Pick<Claim, 'seed' | 'trials' | 'months' | 'point' | 'engine' | 'stopping'>;

/** @throws Unfit where the document does not say it. */
export const claimedRun = (document: unknown): ClaimedRun => {
  const run: ClaimedRun = {
    seed: textAt(document, 'seed', 'seed', LONGEST_SEED),
    trials: wholeAt(document, 'trials', 'trials', MOST_TRIALS),
    months: wholeAt(document, 'months', 'months', MOST_MONTHS),
    point: fieldAt(document, 'point') === true,
    engine: textAt(fieldAt(document, 'engine'), 'version', 'engine.version', 100),
    ...stoppingAt(document),
  };
  const most = run.stopping?.limit ?? MOST_TRIALS;
  insist(run.trials <= most, 'trials', `no more than the ${most} of stopping.limit`, run.trials);
  return run;
};

/** @throws Unfit where the scenario, which is named by its path, is none. */
export const claimedScenario = (scenario: unknown, path: string): ClaimedScenario => ({
  name: textAt(scenario, 'name', `${path}.name`, LONGEST_NAME, 0),
  text: textAt(scenario, 'text', `${path}.text`, 10_000_000, 0),
  files: filesAt(scenario, path),
});

/** Trials that share a checksum, and the digest of the document; the checksums are read apart. */
export const claimedDigest = (proof: unknown) => ({
  trials: wholeAt(proof, 'trials', 'proof.trials', MOST_TRIALS),
  document: textAt(proof, 'document', 'proof.document', 64, 64),
});

/** @throws Unfit where they are no checksums, or too many. */
export const checksums = (blocks: unknown, path: string): readonly string[] => {
  const fits =
    Array.isArray(blocks) &&
    blocks.length <= MOST_CHECKSUMS &&
    blocks.every((sum) => typeof sum === 'string' && /^[0-9a-f]{8}$/.test(sum));
  insist(fits, path, 'checksums of eight hexadecimal digits', blocks);
  return blocks as string[];
};

const filesAt = (scenario: unknown, path: string): Readonly<Record<string, string>> => {
  const files = fieldAt(scenario, 'files');
  const fits = isRecord(files) && Object.values(files).every((digest) => typeof digest === 'string');
  insist(fits, `${path}.files`, 'the digest of each data file by name', files);
  return files as Readonly<Record<string, string>>;
};

const stoppingAt = (document: unknown): Pick<Claim, 'stopping'> => {
  const stopping = fieldAt(document, 'stopping');
  if (stopping === undefined) return {};
  const precision = fieldAt(stopping, 'precision');
  const fits = typeof precision === 'number' && precision > 0 && precision < 1;
  insist(fits, 'stopping.precision', 'a share between 0 and 1', precision);
  return {
    stopping: { precision: precision as number, limit: wholeAt(stopping, 'limit', 'stopping.limit', MOST_TRIALS) },
  };
};
