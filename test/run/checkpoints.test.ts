import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunRequest } from '../../src/plan/runner.ts';
import { openInline } from '../../src/run/inline.ts';
import { checkpointAddressOf } from '../../src/store/address.ts';
import { openCheckpoints } from '../../src/store/openCheckpoints.ts';
import { inFolder } from '../store/folder.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { builtThreads } from './builtThreads.ts';
import { FIRM, filesIn, MONTHS, request } from './keptRun.ts';
import { outcomeDigest } from './outcomeDigest.ts';
import { sketchedBy } from './sketchedBy.ts';

/** A firm with goals that are decided within its months, measures of its own, and futures that cannot be worked out. */
const SAID = {
  ...FIRM,
  'assumptions.gain': '20 (-30 to 70)',
  'fees.retainer': '= 12 * assumptions.gain',
  measures: { each: 'aum / (households - 12)', lately: 'trailing(joined, 3)' },
  goals: [{ name: 'more', that: 'households > 10', at: 12 }],
};
const firm = practiceWithFormulas(SAID);

type Asked = {
  readonly trials: number;
  readonly lap?: number;
  readonly pages?: number;
  readonly plan?: typeof firm;
};

const asked = ({ trials, lap = 1000, pages, plan = firm }: Asked): RunRequest => {
  const sketched = sketchedBy(plan, MONTHS, lap);
  return { ...request(trials), sketched: { lap, bytes: pages ?? sketched.bytes } };
};

/** What a sketched run is in this thread, where nothing is kept. */
const afresh = async (what: Asked): Promise<string> =>
  outcomeDigest(await openInline().run(what.plan ?? firm, asked(what)));

type Kept = Asked & {
  readonly folder: string;
  readonly threads?: number;
  readonly after?: number;
  readonly every?: number;
};

/** What a run in threads is that keeps a checkpoint after each lap, and the trials it had from before. */
const run = async ({ folder, threads = 1, after = 0, every = 0, ...what }: Kept) => {
  const { plan = firm, trials } = what;
  let from = 0;
  const open = async (of: typeof firm, wanted: RunRequest) => {
    const about = { name: 'firm', months: MONTHS };
    const address = checkpointAddressOf(of, wanted, 'test');
    const kept = openCheckpoints({ folder, address, trials, limit: 1e9, about });
    return {
      ...kept,
      load: (into: Parameters<typeof kept.load>[0]) => {
        const reached = kept.load(into);
        from = reached?.trials ?? 0;
        return reached;
      },
    };
  };
  const keep = { placeOf: async () => undefined, checkpoints: { open, every }, after, tell: expect.unreachable };
  const runner = await (await builtThreads()).openThreads({ threads, keep });
  try {
    return { from, digest: outcomeDigest(await runner.run(plan, asked(what))), came: from };
  } finally {
    await runner.close();
  }
};

const outcome = async (what: Kept) => {
  const { digest, came } = await run(what);
  return { digest, came };
};

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
      expect(await outcome({ folder, trials: 3000, threads })).toEqual({ digest: short, came: 0 });
      expect(names(folder)).toEqual(['0-3000.checkpoint']);
      expect(await outcome({ folder, trials: 3000, threads })).toEqual({ digest: short, came: 3000 });
      expect(await outcome({ folder, trials: 5300, threads })).toEqual({ digest: long, came: 3000 });
      expect(names(folder)).toEqual(['0-5000.checkpoint']);
      expect(await outcome({ folder, trials: 5300, threads })).toEqual({ digest: long, came: 5000 });
    }),
  );

  test('goes on in laps of another length, and with more or less room for its sketches', () =>
    inFolder(async (folder) => {
      await run({ folder, trials: 3000 });
      const { bytes } = sketchedBy(firm, MONTHS, 1000);
      expect(await outcome({ folder, trials: 5300, lap: 2000, pages: bytes + 80_000 })).toEqual({
        digest: long,
        came: 3000,
      });
    }));

  test('begins afresh where its checkpoint has more trials than are asked for, and leaves it', () =>
    inFolder(async (folder) => {
      await run({ folder, trials: 5000 });
      expect(await outcome({ folder, trials: 3000 })).toEqual({ digest: short, came: 0 });
      expect(names(folder)).toEqual(['0-3000.checkpoint', '0-5000.checkpoint']);
    }));

  test.each([
    ['measure', { measures: { ...SAID.measures, lately: 'trailing(joined, 4)' } }],
    ['goal', { goals: [{ name: 'more', that: 'households > 11', at: 12 }] }],
    ['rate of the target', { 'target.rate': 0.07 }],
  ])('does not serve another %s', (_, change) =>
    inFolder(async (folder) => {
      await run({ folder, trials: 3000 });
      const plan = practiceWithFormulas({ ...SAID, ...change });
      expect(await outcome({ folder, plan, trials: 3000 })).toEqual({
        digest: await afresh({ plan, trials: 3000 }),
        came: 0,
      });
    }),
  );

  test('is simulated anew where its checkpoint is damaged, and kept anew', () =>
    inFolder(async (folder) => {
      await run({ folder, trials: 3000 });
      const [path] = filesIn(folder).map((file) => join(folder, file));
      const whole = readFileSync(path);
      const damaged = Buffer.from(whole);
      damaged[damaged.length - 9] ^= 1;
      writeFileSync(path, damaged);
      expect(await outcome({ folder, trials: 3000 })).toEqual({ digest: short, came: 0 });
      expect(readFileSync(path).equals(whole)).toBe(true);
    }));

  test('keeps no more than one checkpoint in its time, and at the end the last', () =>
    inFolder(async (folder) => {
      await run({ folder, trials: 5300, every: 60_000 });
      expect(names(folder)).toEqual(['0-5000.checkpoint']);
    }));

  test('keeps nothing before its time', () =>
    inFolder(async (folder) => {
      await run({ folder, trials: 3000, after: 60_000 });
      expect(filesIn(folder)).toEqual([]);
    }));
});

test('a run that ends within its first lap goes on from no checkpoint: it has all columns', () =>
  inFolder(async (folder) => {
    await run({ folder, trials: 3000 });
    expect(await outcome({ folder, trials: 3000, lap: 3000 })).toEqual({
      digest: await afresh({ trials: 3000, lap: 3000 }),
      came: 0,
    });
  }));
