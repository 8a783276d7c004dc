import type { Legend } from './legend.ts';
import type { Plan } from './plan.ts';

const MAGIC = 0x48524d31; // "HRM1"
const HEADER_BYTES = 16;

/** A plan as one buffer: magic, version, size of each section, numbers (float64), legend (UTF-8 JSON). */
export const encodePlan = (plan: Plan): ArrayBuffer => {
  const words = new TextEncoder().encode(JSON.stringify(plan.legend));
  const buffer = new ArrayBuffer(HEADER_BYTES + plan.numbers.byteLength + words.byteLength);
  new Uint32Array(buffer, 0, 4).set([MAGIC, 1, plan.numbers.length, words.byteLength]);
  new Float64Array(buffer, HEADER_BYTES, plan.numbers.length).set(plan.numbers);
  new Uint8Array(buffer, HEADER_BYTES + plan.numbers.byteLength).set(words);
  return buffer;
};

/** @throws RangeError when the buffer is no plan, is of another version, or is cut short. */
export const decodePlan = (buffer: ArrayBuffer): Plan => {
  if (buffer.byteLength < HEADER_BYTES) throw new RangeError(`a plan of ${buffer.byteLength} bytes is cut short`);
  const [magic, version, count, words] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC || version !== 1) throw new RangeError(`not a plan: magic ${magic}, version ${version}`);
  const size = HEADER_BYTES + count * 8 + words;
  if (buffer.byteLength !== size) throw new RangeError(`a plan of ${buffer.byteLength} bytes, expected ${size}`);
  const legend = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, HEADER_BYTES + count * 8, words)),
  ) as Legend;
  return { numbers: new Float64Array(buffer.slice(HEADER_BYTES, HEADER_BYTES + count * 8)), legend };
};
