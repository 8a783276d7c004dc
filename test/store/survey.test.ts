import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clear } from '../../src/store/clear.ts';
import { survey } from '../../src/store/survey.ts';
import { arrays, inFolder, open } from './folder.ts';

const B = 'b'.repeat(40);

describe('what is kept', () => {
  it('is nothing where there is no folder', () =>
    inFolder((folder) => {
      expect(survey(join(folder, 'none'))).toEqual({ runs: [], bytes: 0 });
    }));

  it('is told run by run, what was used last first, each trial once', () =>
    inFolder((folder) => {
      const first = open(folder);
      for (const piece of [0, 1, 2]) first.save(piece, arrays(piece, [100]));
      open(folder, { trials: 3000 }).save(2, arrays(2, [200]));
      open(folder, { address: B, about: { name: 'ensemble', months: 60 } }).save(0, arrays(0, [50]));
      utimesSync(join(folder, B, '0-1000.piece'), 5, 5);
      const { runs, bytes } = survey(folder);
      expect(runs).toEqual([
        {
          about: { name: 'solo-advisor', months: 120 },
          trials: 3000,
          bytes: expect.any(Number),
          used: expect.any(Number),
        },
        { about: { name: 'ensemble', months: 60 }, trials: 1000, bytes: expect.any(Number), used: 5000 },
      ]);
      expect(runs[0].bytes + runs[1].bytes).toBe(bytes);
      expect(bytes).toBeGreaterThan(550);
      expect(bytes).toBeLessThan(550 + 5 * 300); // their headers
    }));

  it('counts what was left half-written', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, B));
      writeFileSync(join(folder, B, `${'0'.repeat(36)}.part`), 'half');
      expect(survey(folder)).toEqual({ runs: [], bytes: 4 });
    }));

  it('is not to be known of a folder that is a file', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'file'), '');
      expect(() => survey(join(folder, 'file'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    }));
});

describe('what is cleared', () => {
  it('is all that is ours and nothing else', () =>
    inFolder((folder) => {
      open(folder).save(0, arrays(3));
      open(folder, { address: B }).save(0, arrays(3));
      writeFileSync(join(folder, B, `${'0'.repeat(36)}.part`), 'half');
      writeFileSync(join(folder, 'letter.txt'), 'mine');
      const { bytes } = survey(folder);
      expect(clear(folder)).toEqual({ removed: bytes, left: 0, why: undefined });
      expect(readdirSync(folder)).toEqual(['letter.txt']);
    }));

  it('stays where it cannot be removed, and the reason is told', () =>
    inFolder((folder) => {
      open(folder).save(0, arrays(3));
      mkdirSync(join(folder, B, '1-1000.piece'), { recursive: true }); // a folder in the place of a file
      const cleared = clear(folder);
      expect(cleared.why).toMatch(/^(EISDIR|EPERM)$/);
      expect(readdirSync(folder)).toEqual([B]);
    }));

  it('is nothing where nothing is', () =>
    inFolder((folder) => {
      expect(clear(join(folder, 'none'))).toEqual({ removed: 0, left: 0, why: undefined });
    }));
});
