import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { KeptPlace } from '../../src/plan/kept.ts';
import { clear } from '../../src/store/clear.ts';
import { listFiles } from '../../src/store/listFiles.ts';
import { BUILT } from '../run/builtThreads.ts';
import { inFolder, placeIn } from './folder.ts';

const PROGRAM = fileURLToPath(new URL('sharingProcess.mjs', import.meta.url));
const PIECES = 12;
const BYTES = 20_000;

/** A process of its own that keeps and finds pieces; how many it found. */
const share = async (place: KeptPlace, rounds: number): Promise<number> => {
  const given = JSON.stringify({ place, pieces: PIECES, bytes: BYTES, rounds });
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, BUILT.href, given]);
  return Number(stdout);
};

describe('two processes in one cache', () => {
  it('find each other’s pieces, and never a wrong byte', () =>
    inFolder(async (folder) => {
      const place = placeIn(folder, { trials: 1000 * PIECES });
      const found = await Promise.all([share(place, 40), share(place, 40)]);
      expect(found[0] + found[1]).toBeGreaterThan(39 * 2 * PIECES); // each is made in the first round, by one or both
      expect(listFiles(folder)).toHaveLength(PIECES);
    }));

  it('may be two runs that take each other’s room', () =>
    inFolder(async (folder) => {
      const limit = PIECES * BYTES; // of two runs that would fill twice as much
      const [a, b] = ['a', 'b'].map((letter) =>
        placeIn(folder, { trials: 1000 * PIECES, limit, address: letter.repeat(40) }),
      );
      await Promise.all([share(a, 20), share(b, 20)]);
      const held = listFiles(folder).reduce((sum, { bytes }) => sum + bytes, 0);
      expect(held).toBeLessThanOrEqual(limit + 2 * BYTES); // both may write the last piece at once
    }));

  it('may be cleared under their hands', () =>
    inFolder(async (folder) => {
      const place = placeIn(folder, { trials: 1000 * PIECES });
      const done = new AbortController();
      const clearing = (async () => {
        while (!done.signal.aborted) {
          clear(folder);
          await setTimeout(2);
        }
      })();
      await Promise.all([share(place, 40), share(place, 40)]).finally(() => done.abort());
      await clearing;
    }));
});
