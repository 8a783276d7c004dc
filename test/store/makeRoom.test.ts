import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/store/listFiles.ts';
import { makeRoom } from '../../src/store/makeRoom.ts';
import { arrays, inFolder, open, placeIn } from './folder.ts';

const NOW = 1_800_000_000; // s
const [RUN_A, RUN_B, RUN_C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));

type Told = { readonly run: string; readonly name: string; readonly bytes: number; readonly age: number };

/** Writes files of ours that were last used so many seconds ago. */
const write = (folder: string, files: readonly Told[]): void => {
  for (const { run, name, bytes, age } of files) {
    mkdirSync(join(folder, run), { recursive: true });
    writeFileSync(join(folder, run, name), new Uint8Array(bytes));
    utimesSync(join(folder, run, name), NOW - age, NOW - age);
  }
};

const left = (folder: string): string[] =>
  listFiles(folder)
    .map(({ address, name }) => `${address[0]}/${name}`)
    .sort();

const room = (folder: string, limit: number, bytes: number): boolean =>
  makeRoom(placeIn(folder, { limit, address: RUN_A }), bytes, 1000 * NOW);

describe('room for a piece', () => {
  it('is there while the folder holds less than its limit', () =>
    inFolder((folder) => {
      write(folder, [{ run: RUN_B, name: '0-1000.piece', bytes: 60, age: 5 }]);
      expect(room(folder, 100, 40)).toBe(true);
      expect(left(folder)).toEqual(['b/0-1000.piece']);
    }));

  it('is made by what was not used for longest, and no more of it than needed', () =>
    inFolder((folder) => {
      write(folder, [
        { run: RUN_B, name: '0-1000.piece', bytes: 30, age: 5 },
        { run: RUN_B, name: '1-1000.piece', bytes: 30, age: 50 },
        { run: RUN_C, name: '0-1000.piece', bytes: 30, age: 20 },
      ]);
      expect(room(folder, 100, 40)).toBe(true);
      expect(left(folder)).toEqual(['b/0-1000.piece', 'c/0-1000.piece']);
    }));

  it('is never made by pieces of the run itself', () =>
    inFolder((folder) => {
      write(folder, [
        { run: RUN_A, name: '0-1000.piece', bytes: 80, age: 50 },
        { run: RUN_B, name: '0-1000.piece', bytes: 10, age: 5 },
      ]);
      expect(room(folder, 100, 40)).toBe(false);
      expect(left(folder)).toEqual(['a/0-1000.piece']);
    }));

  it('is made by what somebody who was killed left an hour ago', () =>
    inFolder((folder) => {
      write(folder, [
        { run: RUN_B, name: `${'0'.repeat(36)}.part`, bytes: 10, age: 3700 },
        { run: RUN_B, name: `${'1'.repeat(36)}.part`, bytes: 10, age: 3500 },
      ]);
      expect(room(folder, 1000, 1)).toBe(true);
      expect(left(folder)).toEqual([`b/${'1'.repeat(36)}.part`]);
    }));

  it('takes the folder of a run with its last file, and nothing that is not ours', () =>
    inFolder((folder) => {
      write(folder, [
        { run: RUN_B, name: '0-1000.piece', bytes: 90, age: 9 },
        { run: RUN_C, name: '0-1000.piece', bytes: 90, age: 9 },
        { run: RUN_C, name: 'letter.txt', bytes: 90, age: 9 },
        { run: 'letters', name: '0-1000.piece', bytes: 90, age: 9 },
      ]);
      expect(room(folder, 100, 100)).toBe(true);
      expect(readdirSync(folder).sort()).toEqual([RUN_C, 'letters']);
      expect(readdirSync(join(folder, RUN_C))).toEqual(['letter.txt']);
    }));

  it('is so made that the folder never holds more than its limit, whatever was there', () =>
    inFolder((folder) => {
      let count = 0;
      const file = fc.record({
        run: fc.constantFrom(RUN_A, RUN_B, RUN_C),
        name: fc.integer({ min: 0, max: 5 }).map((piece) => `${piece}-1000.piece`),
        bytes: fc.integer({ min: 0, max: 50 }),
        age: fc.integer({ min: 0, max: 1000 }),
      });
      fc.assert(
        fc.property(fc.array(file, { maxLength: 12 }), fc.nat(200), fc.nat(60), (files, limit, bytes) => {
          const here = join(folder, `${count++}`);
          write(here, files);
          const sizes = () => listFiles(here).reduce((sum, one) => sum + one.bytes, 0);
          const own = listFiles(here).filter(({ address }) => address === RUN_A);
          const ofOthers = sizes() - own.reduce((sum, one) => sum + one.bytes, 0);
          const fits = sizes() - ofOthers + bytes <= limit;
          expect(room(here, limit, bytes)).toBe(fits);
          if (fits) expect(sizes() + bytes).toBeLessThanOrEqual(limit);
          expect(listFiles(here).filter(({ address }) => address === RUN_A)).toEqual(own);
        }),
        { seed: 2, numRuns: 40 },
      );
    }));
});

describe('a run that is larger than the limit', () => {
  it('keeps its first pieces, and is no trouble', () =>
    inFolder((folder) => {
      const kept = open(folder, { limit: 1000, trials: 100_000 });
      for (let piece = 0; piece < 20; piece++) kept.save(piece, arrays(piece, [100]));
      expect(kept.trouble()).toBeUndefined();
      const found = Array.from({ length: 20 }, (_, piece) => kept.load(piece, arrays(0, [100])));
      const first = found.indexOf(false);
      expect(first).toBeGreaterThan(2);
      expect(found).toEqual(found.map((_, piece) => piece < first));
    }));
});
