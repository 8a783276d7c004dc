import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKept } from '../../src/store/openKept.ts';
import { arrays, inFolder, open, placeIn } from './folder.ts';

const ADDRESS = 'a'.repeat(40);
const filesIn = (folder: string): string[] => readdirSync(join(folder, ADDRESS)).sort();

describe('the pieces of a run', () => {
  it('are found again by whoever comes later', () =>
    inFolder((folder) => {
      open(folder).save(1, arrays(3));
      const into = arrays(0);
      expect(open(folder).load(1, into)).toBe(true);
      expect(into).toEqual(arrays(3));
    }));

  it('are not there before they are kept', () =>
    inFolder((folder) => {
      const into = arrays(0);
      expect(open(join(folder, 'deep', 'er')).load(0, into)).toBe(false);
      expect(into).toEqual(arrays(0));
    }));

  it('are of one run alone', () =>
    inFolder((folder) => {
      open(folder).save(0, arrays(3));
      expect(open(folder, { address: 'b'.repeat(40) }).load(0, arrays(0))).toBe(false);
    }));

  it('are no others than their name says', () =>
    inFolder((folder) => {
      open(folder).save(0, arrays(3));
      open(folder, { address: 'b'.repeat(40) }).save(0, arrays(4));
      const strange = readFileSync(join(folder, 'b'.repeat(40), '0-1000.piece'));
      writeFileSync(join(folder, ADDRESS, '0-1000.piece'), strange);
      expect(open(folder).load(0, arrays(0))).toBe(false);
    }));

  it('that are whole serve every longer run', () =>
    inFolder((folder) => {
      open(folder).save(1, arrays(3));
      expect(open(folder, { trials: 1_000_000 }).load(1, arrays(0))).toBe(true);
    }));

  it('that are short serve no longer run, and stay beside the whole one', () =>
    inFolder((folder) => {
      open(folder).save(2, arrays(3));
      const longer = open(folder, { trials: 3000 });
      expect(longer.load(2, arrays(0))).toBe(false);
      longer.save(2, arrays(4));
      const into = arrays(0);
      expect([open(folder).load(2, into), into]).toEqual([true, arrays(3)]);
      expect([longer.load(2, into), into]).toEqual([true, arrays(4)]);
    }));

  it('that are damaged are taken away, and kept anew', () =>
    inFolder((folder) => {
      const kept = open(folder);
      kept.save(0, arrays(3));
      kept.save(1, arrays(3));
      writeFileSync(join(folder, ADDRESS, '0-1000.piece'), 'nonsense');
      const into = arrays(7);
      expect(kept.load(0, into)).toBe(false);
      expect(filesIn(folder)).toEqual(['1-1000.piece']);
      kept.save(0, arrays(5));
      expect([kept.load(0, into), into]).toEqual([true, arrays(5)]);
    }));

  it('are kept though the cache is cleared while the run goes on', () =>
    inFolder((folder) => {
      const kept = open(folder);
      kept.save(0, arrays(3));
      rmSync(join(folder, ADDRESS), { recursive: true });
      kept.save(1, arrays(3));
      expect([filesIn(folder), kept.trouble()]).toEqual([['1-1000.piece'], undefined]);
    }));

  it('count as used when they are read', () =>
    inFolder((folder) => {
      const kept = open(folder);
      kept.save(0, arrays(3));
      const path = join(folder, ADDRESS, '0-1000.piece');
      utimesSync(path, 1, 1);
      kept.load(0, arrays(0));
      expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(60_000);
    }));

  it('leave no temporary file', () =>
    inFolder((folder) => {
      open(folder).save(0, arrays(3));
      expect(filesIn(folder)).toEqual(['0-1000.piece']);
    }));
});

describe('a folder that cannot be written to', () => {
  const withFile = (use: (path: string) => void): Promise<void> =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'file'), 'mine');
      use(join(folder, 'file'));
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
    });

  it.each([
    ['a file', (path: string) => path],
    ['below a file', (path: string) => join(path, 'deep', 'er')],
  ])('%s: nothing is kept, nothing is thrown, and the reason is told', (_, folderOf) =>
    withFile((path) => {
      const kept = openKept(placeIn(folderOf(path)));
      expect(kept.load(0, arrays(0))).toBe(false);
      expect(kept.trouble()).toBeUndefined();
      kept.save(0, arrays(3));
      expect(kept.trouble()).toBe('ENOTDIR');
    }),
  );

  it('is not tried again', () =>
    withFile((path) => {
      const kept = openKept(placeIn(path));
      kept.save(0, arrays(3));
      rmSync(path);
      kept.save(0, arrays(3));
      expect(kept.load(0, arrays(0))).toBe(false);
      writeFileSync(path, 'mine');
    }));

  it('a fault of the program is no trouble of the folder', () =>
    inFolder((folder) => {
      const kept = open(folder);
      expect(() => kept.save(0, [undefined as unknown as Uint8Array])).toThrow(TypeError);
    }));
});
