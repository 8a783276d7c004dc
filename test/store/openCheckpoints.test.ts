import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckpoints } from '../../src/store/openCheckpoints.ts';
import { survey } from '../../src/store/survey.ts';
import { filesIn } from '../run/keptRun.ts';
import { arrays, inFolder, placeIn } from './folder.ts';

const open = (folder: string, trials = 9000) => openCheckpoints(placeIn(folder, { trials }));
const reached = (trials: number, pages = 7) => ({ trials, pages });

describe('checkpoints', () => {
  it('come back with their trials, pages and bytes', () =>
    inFolder((folder) => {
      open(folder).save(reached(3000), arrays(5));
      const into = arrays(0);
      expect(open(folder).load(() => into)).toEqual(reached(3000));
      expect(into).toEqual(arrays(5));
    }));

  it('of more trials take the place of those of fewer', () =>
    inFolder((folder) => {
      for (const trials of [2000, 3000, 1000]) open(folder).save(reached(trials), arrays(trials / 1000));
      expect(filesIn(folder).map((path) => path.slice(41))).toEqual(['0-1000.checkpoint', '0-3000.checkpoint']);
    }));

  it('are looked through from the most trials asked for, and those for which there are no arrays stay', () =>
    inFolder((folder) => {
      for (const trials of [3000, 2000, 1000]) open(folder).save(reached(trials, trials), arrays(trials / 1000));
      const asked: number[] = [];
      const into = arrays(0);
      const found = open(folder, 2500).load(({ trials, pages }) => {
        asked.push(trials);
        return pages > 1500 ? undefined : into;
      });
      expect([found, asked, into]).toEqual([reached(1000, 1000), [2000, 1000], arrays(1)]);
      expect(filesIn(folder)).toHaveLength(3);
    }));

  it('that are damaged or cut short go, and leave zeros', () =>
    inFolder((folder) => {
      for (const trials of [2000, 1000]) open(folder).save(reached(trials), arrays(1));
      const [short, long] = filesIn(folder).map((path) => join(folder, path));
      truncateSync(short, 100);
      const bytes = readFileSync(long);
      bytes[bytes.length - 3] += 1;
      writeFileSync(long, bytes);
      const into = arrays(0);
      expect(open(folder).load(() => into)).toBeUndefined();
      expect([into, filesIn(folder)]).toEqual([arrays(0), []]);
    }));

  it('are told among what is kept by their trials', () =>
    inFolder((folder) => {
      for (const trials of [2000, 1000]) open(folder).save(reached(trials), arrays(1));
      expect(survey(folder).runs).toMatchObject([{ trials: 2000 }]);
    }));

  it('tell why nothing can be kept', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.file'), 'mine');
      const kept = open(join(folder, 'a.file'));
      kept.save(reached(1000), arrays(1));
      expect(kept.trouble()).toBe('ENOTDIR');
    }));
});
