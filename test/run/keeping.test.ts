import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Look, PIECE } from '../../src/plan/runner.ts';
import { openInline } from '../../src/run/inline.ts';
import { headlineOf } from '../../src/summary/headline.ts';
import { inFolder } from '../store/folder.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { FIRM, filesIn, firm, keptRun, MONTHS, plainRun, request } from './keptRun.ts';
import { outcomeDigest } from './outcomeDigest.ts';

const trials = PIECE + 250; // the last piece has two blocks and a half
const expected = await plainRun(firm, trials);
const whole = { digest: expected, told: [] };

describe('a run that is kept', () => {
  test('has the bytes of one that is not, and so has the next, on any number of threads', () =>
    inFolder(async (folder) => {
      for (const threads of [2, 1, 7]) expect(await keptRun({ folder, trials, threads })).toEqual(whole);
      expect(filesIn(folder).map((path) => basename(path))).toEqual(['0-1000.piece', '1-250.piece']);
    }));

  test('is found again by its address, and not simulated', () =>
    inFolder(async (folder) => {
      const address = 'f'.repeat(40);
      const other = practiceWithFormulas({ ...FIRM, 'market.return': 0.1 });
      const { digest } = await keptRun({ folder, plan: other, trials, address });
      expect(digest).not.toBe(expected);
      expect((await keptRun({ folder, plan: firm, trials, address })).digest).toBe(digest);
    }));

  test('goes on from what a shorter one has kept', () =>
    inFolder(async (folder) => {
      await keptRun({ folder, trials: PIECE - 30 });
      expect(await keptRun({ folder, trials: PIECE })).toMatchObject({ digest: await plainRun(firm, PIECE) });
      expect(await keptRun({ folder, trials })).toEqual(whole);
    }));

  test('goes on where pieces are missing or damaged, and keeps them anew', () =>
    inFolder(async (folder) => {
      await keptRun({ folder, trials });
      const [first, last] = filesIn(folder);
      rmSync(join(folder, first));
      writeFileSync(join(folder, last), 'nonsense');
      for (const _ of ['the first time', 'the second']) expect(await keptRun({ folder, trials })).toEqual(whole);
      expect(filesIn(folder)).toEqual([first, last]);
    }));

  test('serves another goal, another measure and another rate of the target', () =>
    inFolder(async (folder) => {
      await keptRun({ folder, trials });
      const plan = practiceWithFormulas({
        ...FIRM,
        'target.rate': 0.1,
        measures: { each: 'aum / (households + 1)' },
        goals: [{ name: 'more', that: 'each > 100000', by: 10, chance: 0.5 }],
      });
      expect(await keptRun({ folder, plan, trials })).toEqual({ digest: await plainRun(plan, trials), told: [] });
      expect(readdirSync(folder)).toHaveLength(1);
    }));

  test('that stops when it is sure is the same whether its trials were there or not', () =>
    inFolder(async (folder) => {
      const counts = [600, PIECE, trials];
      const settled = ({ trials: seen }: Look): boolean => seen === PIECE;
      const until = { headline: headlineOf(firm, MONTHS), counts, settled };
      const sure = outcomeDigest(await openInline().run(firm, request(trials), { until }));
      for (const _ of ['simulated', 'found'])
        expect(await keptRun({ folder, trials, until })).toEqual({ digest: sure, told: [] });
      expect(filesIn(folder).map((path) => basename(path))).toEqual(['0-1000.piece']);
      expect(await keptRun({ folder, trials })).toEqual(whole);
    }));

  test('is not kept before its time, but what is kept is used', () =>
    inFolder(async (folder) => {
      expect(await keptRun({ folder, trials, after: 60_000 })).toEqual(whole);
      expect(filesIn(folder)).toEqual([]);
    }));

  test('goes on where nothing can be kept, and says why', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.file'), 'mine');
      const told = await keptRun({ folder: join(folder, 'a.file'), trials, threads: 2 });
      expect(told).toEqual({ digest: expected, told: ['ENOTDIR'] });
    }));
});
