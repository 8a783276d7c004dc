import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrays, inFolder, open } from '../store/folder.ts';
import { run } from './world.ts';

const B = 'b'.repeat(40);
const WIDE = { limit: 10_000_000 };
const cache = (folder: string, ...args: string[]) => run(['cache', ...args], { env: { HEADROOM_CACHE: folder } });

/** Two runs: three pieces of the first, one of the second, used on days of their own. */
const fill = (folder: string): void => {
  for (const piece of [0, 1, 2]) open(folder, WIDE).save(piece, arrays(1, [400_000]));
  open(folder, { ...WIDE, address: B, about: { name: 'ensemble', months: 60 } }).save(0, arrays(1, [100_000]));
  const days = [
    ['a'.repeat(40), ['0-1000', '1-1000', '2-500'], '2026-11-20T12:00:00Z'],
    [B, ['0-1000'], '2026-11-21T12:00:00Z'],
  ] as const;
  for (const [address, names, day] of days)
    for (const name of names) utimesSync(join(folder, address, `${name}.piece`), new Date(day), new Date(day));
};

describe('headroom cache', () => {
  it('says where nothing is kept yet', () =>
    inFolder(async (folder) => {
      const nothing = `Nothing is kept in ${folder}/none. Runs that simulate for more than 5 seconds will be.\n`;
      for (const args of [[], ['--clear']])
        expect(await cache(`${folder}/none`, ...args)).toEqual({ code: 0, stdout: nothing, stderr: '' });
    }));

  it('tells how many runs are kept, where, how large, and when each was last used', () =>
    inFolder(async (folder) => {
      fill(folder);
      expect(await cache(folder)).toEqual({
        code: 0,
        stdout: [
          `2 runs are kept in ${folder}: 1 MB of at most 2 GB.`,
          '',
          '  ensemble        1,000 futures of 60 months   101 kB   last used 2026-11-21',
          '  solo-advisor   2,500 futures of 120 months     1 MB   last used 2026-11-20',
          '',
          'More futures start from there, and so do another goal or measure where all figures fit into --memory.',
          'No number depends on it.',
          'headroom cache --clear removes it all.',
          '',
        ].join('\n'),
        stderr: '',
      });
    }));

  it('removes it all, and nothing that is not its own', () =>
    inFolder(async (folder) => {
      fill(folder);
      writeFileSync(join(folder, 'letter.txt'), 'mine');
      expect(await cache(folder, '--clear')).toMatchObject({ code: 0, stdout: `Removed 1 MB from ${folder}.\n` });
      expect(readdirSync(folder)).toEqual(['letter.txt']);
    }));

  it('shows no control characters that a scenario brought in', () =>
    inFolder(async (folder) => {
      open(folder, { about: { name: 'a\u001b[31m', months: 1 } }).save(0, arrays(1));
      expect((await cache(folder)).stdout).not.toContain('\u001b');
    }));

  it.each([[[]], [['--clear']]])('a folder that is a file is a sentence: %j', (args) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'f'), '');
      expect(await cache(`${folder}/f`, ...args)).toEqual({
        code: 2,
        stdout: '',
        stderr: `expected a cache folder, got "${folder}/f": a part of its path is a file. Use another with HEADROOM_CACHE=DIR.\n`,
      });
    }),
  );

  it('where nobody is at home is a sentence', async () => {
    expect(await run(['cache'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'expected a home folder to keep runs in, got none. Set HOME, or HEADROOM_CACHE to a folder.\n',
    });
  });
});
