import { closeSync, fstatSync, openSync, readSync, readvSync, writevSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type KeptHeader, parseHeader } from './keptHeader.ts';

const MAGIC = 0x48524d4b; // "HRMK"; in the byte order of the machine, as all numbers here are
const VERSION = 1;
const PREFIX = 20; // magic, version, length and CRC-32 of the header, CRC-32 of the arrays: 32 bits each
const LONGEST_HEADER = 1_000_000;

/** CRC-32 of arrays one after the other: any change within 32 bits is seen, and it costs 0.15 ms a MB. */
const checksum = (arrays: readonly Uint8Array[]): number => arrays.reduce((sum, array) => crc32(array, sum), 0);

/** What is left of arrays after their first `done` bytes: the system may take or give less than was asked. */
const rest = (arrays: readonly Uint8Array[], done: number): Uint8Array[] => {
  let skip = done;
  return arrays.flatMap((array) => {
    const skipped = Math.min(skip, array.byteLength);
    skip -= skipped;
    return skipped === array.byteLength ? [] : [array.subarray(skipped)];
  });
};

const total = (arrays: readonly Uint8Array[]): number => arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Writes a new file. Not flushed: what a power cut leaves of it is told from a whole one by its checksum. */
export const writeKeptFile = (path: string, header: KeptHeader, arrays: readonly Uint8Array[]): void => {
  const words = new TextEncoder().encode(JSON.stringify(header));
  const prefix = Uint32Array.of(MAGIC, VERSION, words.byteLength, checksum([words]), checksum(arrays));
  const all = [new Uint8Array(prefix.buffer), words, ...arrays];
  const size = total(all);
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let done = 0; done < size; ) done += writevSync(file, rest(all, done));
  } finally {
    closeSync(file);
  }
};

const readFully = (file: number, arrays: readonly Uint8Array[], at: number): boolean => {
  const size = total(arrays);
  for (let done = 0; done < size; ) {
    const count = readvSync(file, rest(arrays, done), at + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
};

/** Prefix and header of an open file, where they are whole and as long as the file says. */
const readHead = (file: number): { header: KeptHeader; first: number; sum: number } | undefined => {
  const { size } = fstatSync(file);
  const prefix = new Uint32Array(PREFIX / 4);
  if (size < PREFIX || readSync(file, prefix, 0, PREFIX, 0) < PREFIX) return undefined;
  const [magic, version, length, headerSum, sum] = prefix;
  if (magic !== MAGIC || version !== VERSION || length > LONGEST_HEADER || PREFIX + length > size) return undefined;
  const words = new Uint8Array(length);
  if (!readFully(file, [words], PREFIX) || checksum([words]) !== headerSum) return undefined;
  const header = parseHeader(new TextDecoder().decode(words));
  if (header === undefined) return undefined;
  const first = PREFIX + length;
  const bytes = header.arrays.reduce((all, array) => all + array.bytes, 0);
  return first + bytes === size ? { header, first, sum } : undefined;
};

/** Fills arrays whose bytes begin at `first`; leaves zeros where they are not what was written. */
const fill = (file: number, into: readonly Uint8Array[], first: number, sum: number): boolean => {
  let whole = false;
  try {
    whole = readFully(file, into, first) && checksum(into) === sum;
    return whole;
  } finally {
    if (!whole) for (const array of into) array.fill(0);
  }
};

/** The header of a file, undefined when it is no kept file or is cut short. @throws what the system says. */
export const readKeptHeader = (path: string): KeptHeader | undefined => {
  const file = openSync(path, 'r');
  try {
    return readHead(file)?.header;
  } finally {
    closeSync(file);
  }
};

/**
 * Reads a file into the arrays that `place` gives for its header; undefined when it is no kept file, is cut short or
 * damaged, or `place` gives none or others: then they hold zeros. @throws what the system says.
 */
export const readKeptFile = (
  path: string,
  place: (header: KeptHeader) => readonly Uint8Array[] | undefined,
): KeptHeader | undefined => {
  const file = openSync(path, 'r');
  try {
    const head = readHead(file);
    const into = head && place(head.header);
    if (head === undefined || into === undefined) return undefined;
    const { header, first, sum } = head;
    const lengths = into.map(({ byteLength }) => byteLength);
    if (String(lengths) !== String(header.arrays.map(({ bytes }) => bytes))) return undefined;
    return fill(file, into, first, sum) ? header : undefined;
  } finally {
    closeSync(file);
  }
};
