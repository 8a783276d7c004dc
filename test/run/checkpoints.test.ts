import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inFolder } from '../store/folder.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { afresh, checkpointedRun, SAID } from './checkpointedRun.ts';
import { filesIn } from './keptRun.ts';

const names = (folder: string): string[] => filesIn(folder).map((path) => basename(path));

let short: string;
let long: string;
beforeAll(async () => {
  short = await afresh({ trials: 3000 });
  long = await afresh({ trials: 5300 });
});

describe('a sketched run that is kept', () => {
  test.each([1, 2])('goes on from its checkpoint with the bytes of one afresh, on %d threads', (threads) =>
    inFolder(async (folder) => {
      expect(await checkpointedRun({ folder, trials: 3000, threads })).toMatchObject({ digest: short, from: 0 });
      expect(names(folder)).toEqual(['0-3000.checkpoint']);
      expect(await checkpointedRun({ folder, trials: 3000, threads })).toMatchObject({ digest: short, from: 3000 });
      expect(await checkpointedRun({ folder, trials: 5300, threads })).toMatchObject({ digest: long, from: 3000 });
      expect(names(folder)).toEqual(['0-5000.checkpoint']);
      expect(await checkpointedRun({ folder, trials: 5300, threads })).toMatchObject({ digest: long, from: 5000 });
    }),
  );

  test('goes on in laps of another length, and with more room for its sketches', () =>
    inFolder(async (folder) => {
      await checkpointedRun({ folder, trials: 3000 });
      expect(await checkpointedRun({ folder, trials: 5300, lap: 2000, room: 80_000 })).toMatchObject({
        digest: long,
        from: 3000,
      });
    }));

  test('begins afresh where its checkpoint has more trials than are asked for, and leaves it', () =>
    inFolder(async (folder) => {
      await checkpointedRun({ folder, trials: 5000 });
      expect(await checkpointedRun({ folder, trials: 3000 })).toMatchObject({ digest: short, from: 0 });
      expect(names(folder)).toEqual(['0-3000.checkpoint', '0-5000.checkpoint']);
    }));

  test.each([
    ['measure', { measures: { ...SAID.measures, lately: 'trailing(joined, 4)' } }],
    ['goal', { goals: [{ name: 'more', that: 'households > 11', at: 12 }] }],
    ['rate of the target', { 'target.rate': 0.07 }],
  ])('does not serve another %s', (_, change) =>
    inFolder(async (folder) => {
      await checkpointedRun({ folder, trials: 3000 });
      const plan = practiceWithFormulas({ ...SAID, ...change });
      expect(await checkpointedRun({ folder, plan, trials: 3000 })).toMatchObject({
        digest: await afresh({ plan, trials: 3000 }),
        from: 0,
      });
    }),
  );

  test('is simulated anew where its checkpoint is damaged, and kept anew', () =>
    inFolder(async (folder) => {
      await checkpointedRun({ folder, trials: 3000 });
      const [path] = filesIn(folder).map((file) => join(folder, file));
      const whole = readFileSync(path);
      const damaged = Buffer.from(whole);
      damaged[damaged.length - 9] ^= 1;
      writeFileSync(path, damaged);
      expect(await checkpointedRun({ folder, trials: 3000 })).toMatchObject({ digest: short, from: 0 });
      expect(readFileSync(path).equals(whole)).toBe(true);
    }));

  test('keeps no more than one checkpoint in its time, and at the end the last', () =>
    inFolder(async (folder) => {
      const { saved } = await checkpointedRun({ folder, trials: 5300, every: 60_000 });
      expect(saved).toEqual([1000, 5000]);
      expect(names(folder)).toEqual(['0-5000.checkpoint']);
    }));

  test('keeps nothing before its time', () =>
    inFolder(async (folder) => {
      await checkpointedRun({ folder, trials: 3000, after: 60_000 });
      expect(filesIn(folder)).toEqual([]);
    }));
});

test('a run that ends within its first lap goes on from no checkpoint: it has all columns', () =>
  inFolder(async (folder) => {
    await checkpointedRun({ folder, trials: 3000 });
    expect(await checkpointedRun({ folder, trials: 3000, lap: 3000 })).toMatchObject({
      digest: await afresh({ trials: 3000, lap: 3000 }),
      from: 0,
    });
  }));
