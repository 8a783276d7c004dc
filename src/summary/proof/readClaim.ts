import type { Proof } from '../forecast.ts';
import type { Claim } from './claim.ts';

/** A fault of a document, by the dotted path of what is wrong: what was expected there, and the value found. */
export type ClaimFault = { readonly path: string; readonly expected: string; readonly got: unknown };

type Read = { readonly ok: true; readonly claim: Claim } | { readonly ok: false; readonly fault: ClaimFault };

class Unfit extends Error {
  readonly fault: ClaimFault;

  constructor(fault: ClaimFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

const MOST_TRIALS = 1_000_000_000;
const MOST_MONTHS = 480;
const LONGEST_SEED = 1000;
const LONGEST_NAME = 1000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value at a path, checked; what is inherited, such as through `__proto__`, is not there. */
const at = (record: unknown, key: string): unknown =>
  isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;

const insist = (fits: boolean, path: string, expected: string, got: unknown): void => {
  if (!fits) throw new Unfit({ path, expected, got });
};

const textAt = (record: unknown, key: string, path: string, most: number, least = 1): string => {
  const got = at(record, key);
  const fits = typeof got === 'string' && got.length >= least && got.length <= most;
  insist(fits, path, `a text of ${least} to ${most} characters`, got);
  return got as string;
};

const wholeAt = (record: unknown, key: string, path: string, most: number): number => {
  const got = at(record, key);
  const fits = typeof got === 'number' && Number.isInteger(got) && got >= 1 && got <= most;
  insist(fits, path, `a whole number from 1 to ${most}`, got);
  return got as number;
};

const filesAt = (scenario: unknown): Readonly<Record<string, string>> => {
  const files = at(scenario, 'files');
  const fits = isRecord(files) && Object.values(files).every((digest) => typeof digest === 'string');
  insist(fits, 'scenario.files', 'the digest of each data file by name', files);
  return files as Readonly<Record<string, string>>;
};

const stoppingAt = (document: unknown): Pick<Claim, 'stopping'> => {
  const stopping = at(document, 'stopping');
  if (stopping === undefined) return {};
  const precision = at(stopping, 'precision');
  const fits = typeof precision === 'number' && precision > 0 && precision < 1;
  insist(fits, 'stopping.precision', 'a share between 0 and 1', precision);
  return {
    stopping: { precision: precision as number, limit: wholeAt(stopping, 'limit', 'stopping.limit', MOST_TRIALS) },
  };
};

const MOST_CHECKSUMS = 1000;

const proofAt = (document: unknown): Proof | undefined => {
  const proof = at(document, 'proof');
  if (proof === undefined) return undefined;
  const blocks = at(proof, 'blocks');
  const fits =
    Array.isArray(blocks) &&
    blocks.length <= MOST_CHECKSUMS &&
    blocks.every((sum) => typeof sum === 'string' && /^[0-9a-f]{8}$/.test(sum));
  insist(fits, 'proof.blocks', 'checksums of eight hexadecimal digits', blocks);
  return {
    trials: wholeAt(proof, 'trials', 'proof.trials', MOST_TRIALS),
    blocks: blocks as string[],
    document: textAt(proof, 'document', 'proof.document', 64, 64),
  };
};

const claimOf = (document: unknown): Claim => {
  insist(isRecord(document), '', 'a forecast', document);
  insist(at(document, 'format') === 'headroom-forecast', 'format', '"headroom-forecast"', at(document, 'format'));
  insist(at(document, 'version') === 1, 'version', '1', at(document, 'version'));
  const scenario = at(document, 'scenario');
  const claim: Claim = {
    name: textAt(scenario, 'name', 'scenario.name', LONGEST_NAME, 0),
    text: textAt(scenario, 'text', 'scenario.text', 10_000_000, 0),
    files: filesAt(scenario),
    seed: textAt(document, 'seed', 'seed', LONGEST_SEED),
    trials: wholeAt(document, 'trials', 'trials', MOST_TRIALS),
    months: wholeAt(document, 'months', 'months', MOST_MONTHS),
    point: at(document, 'point') === true,
    engine: textAt(at(document, 'engine'), 'version', 'engine.version', 100),
    ...stoppingAt(document),
    selfCheck: at(document, 'selfCheck') !== undefined,
    approximate: at(document, 'approximate') !== undefined,
    trialsTable: at(document, 'trialsTable') !== undefined,
    proof: proofAt(document),
  };
  const most = claim.stopping?.limit ?? MOST_TRIALS;
  insist(claim.trials <= most, 'trials', `no more than the ${most} of stopping.limit`, claim.trials);
  return claim;
};

/** What a document says that it was made from. It may have been written by anybody: nothing of it is believed unseen. */
export const readClaim = (document: unknown): Read => {
  try {
    return { ok: true, claim: claimOf(document) };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, fault: error.fault };
    throw error;
  }
};
