import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptFile, readKeptHeader, writeKeptFile } from '../../src/store/keptFile.ts';
import type { KeptHeader } from '../../src/store/keptHeader.ts';
import { arrays, inFolder } from './folder.ts';

const headerOf = (from: readonly Uint8Array[]): KeptHeader => ({
  address: 'a'.repeat(40),
  trials: 1000,
  about: { name: 'solo "é"', months: 120 },
  arrays: from.map(({ byteLength }, i) => ({ name: `${i}`, bytes: byteLength })),
});

/** Reads a file into memory full of sevens, so that what is left there shows. */
const readInto = (path: string, lengths: readonly number[]) => {
  const into = arrays(7, lengths);
  return { header: readKeptFile(path, () => into), into };
};

const LENGTHS = [40, 0, 9] as const;
const zeros = arrays(0, LENGTHS);

/** A small kept file, its bytes, and where another may be written. */
const withFile = (use: (file: Uint8Array, path: string) => void): Promise<void> =>
  inFolder((folder) => {
    const from = arrays(3, LENGTHS);
    writeKeptFile(join(folder, 'whole'), headerOf(from), from);
    use(readFileSync(join(folder, 'whole')), join(folder, 'other'));
  });

describe('a kept file', () => {
  it('gives back what was written, whatever it was', () =>
    inFolder((folder) => {
      let count = 0;
      fc.assert(
        fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (from) => {
          const path = join(folder, `${count++}`);
          const header = headerOf(from);
          writeKeptFile(path, header, from);
          const read = readInto(
            path,
            from.map(({ byteLength }) => byteLength),
          );
          expect(read).toEqual({ header, into: from.map((array) => Uint8Array.from(array)) });
          expect(readKeptHeader(path)).toEqual(header);
        }),
        { seed: 1, numRuns: 50 },
      );
    }));

  it('is read into memory that threads share', () =>
    inFolder((folder) => {
      const shared = new Uint8Array(new SharedArrayBuffer(100)).fill(5);
      writeKeptFile(join(folder, 'x'), headerOf([shared]), [shared]);
      const into = new Uint8Array(new SharedArrayBuffer(200)).subarray(50, 150);
      expect(readKeptFile(join(folder, 'x'), () => [into])?.trials).toBe(1000);
      expect(into.every((byte) => byte === 5)).toBe(true);
    }));

  it('cut short anywhere is none, and leaves nothing of its own', () =>
    withFile((file, path) => {
      for (let length = 0; length < file.length; length++) {
        writeFileSync(path, file.subarray(0, length));
        const { header, into } = readInto(path, LENGTHS);
        expect([length, header]).toEqual([length, undefined]);
        expect(into).not.toContainEqual(arrays(3, LENGTHS)[0]);
        expect(readKeptHeader(path)).toBeUndefined();
      }
    }));

  it('with one bit turned, in whichever byte, is none', () =>
    withFile((file, path) => {
      for (let i = 0; i < file.length; i++) {
        writeFileSync(path, file.with(i, file[i] ^ (1 << (i % 8))));
        expect([i, readInto(path, LENGTHS).header]).toEqual([i, undefined]);
      }
    }));

  it('with other bytes among its figures leaves zeros', () =>
    withFile((file, path) => {
      writeFileSync(path, file.with(file.length - 1, 9));
      expect(readInto(path, LENGTHS)).toEqual({ header: undefined, into: zeros });
    }));

  it('with more behind it is none', () =>
    withFile((file, path) => {
      writeFileSync(path, file);
      appendFileSync(path, 'x');
      expect(readInto(path, LENGTHS).header).toBeUndefined();
    }));

  it.each([[[40, 0]], [[40, 0, 9, 0]], [[0, 40, 9]], [[49]]])('is not read into arrays of %j', (lengths) =>
    withFile((file, path) => {
      writeFileSync(path, file);
      expect(readInto(path, lengths)).toEqual({ header: undefined, into: arrays(7, lengths) });
    }),
  );

  it('is not read where its header is refused', () =>
    withFile((file, path) => {
      writeFileSync(path, file);
      expect(readKeptFile(path, () => undefined)).toBeUndefined();
    }));

  it('never takes the place of another', () =>
    inFolder((folder) => {
      const path = join(folder, 'x');
      writeFileSync(path, 'mine');
      expect(() => writeKeptFile(path, headerOf([]), [])).toThrow(expect.objectContaining({ code: 'EEXIST' }));
      expect(readFileSync(path, 'utf8')).toBe('mine');
    }));

  it('is for its owner alone', () =>
    inFolder((folder) => {
      writeKeptFile(join(folder, 'x'), headerOf([]), []);
      expect(statSync(join(folder, 'x')).mode & 0o077).toBe(0);
    }));
});
