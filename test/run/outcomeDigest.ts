import { digestBytes } from '../../src/plan/digest.ts';
import type { Outcome } from '../../src/plan/runner.ts';

/** Digest of all that an outcome holds, byte by byte but for NaN, of which a processor knows several. */
export const outcomeDigest = (outcome: Outcome): string =>
  Object.entries(outcome)
    .map(([name, value]) => {
      if (!ArrayBuffer.isView(value)) return `${name} ${value}`;
      const alike = (value as Float64Array).map((x) => (Number.isNaN(x) ? Number.NaN : x));
      return `${name} ${digestBytes(new Uint8Array(alike.buffer))}`;
    })
    .join('\n');
