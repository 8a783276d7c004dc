import type { RunRequest } from '../../src/plan/runner.ts';
import { openInline } from '../../src/run/inline.ts';
import { checkpointAddressOf } from '../../src/store/address.ts';
import { openCheckpoints } from '../../src/store/openCheckpoints.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { builtThreads } from './builtThreads.ts';
import { FIRM, MONTHS, request } from './keptRun.ts';
import { outcomeDigest } from './outcomeDigest.ts';
import { sketchedBy } from './sketchedBy.ts';

/** What is said of a firm with a goal, measures of its own, and futures that cannot be worked out. */
export const SAID = {
  ...FIRM,
  'assumptions.gain': '20 (-30 to 70)',
  'fees.retainer': '= 12 * assumptions.gain',
  measures: { each: 'aum / (households - 12)', lately: 'trailing(joined, 3)' },
  goals: [{ name: 'more', that: 'households > 10', at: 12 }],
};
export const sketchedFirm = practiceWithFormulas(SAID);

type Asked = {
  readonly trials: number;
  readonly lap?: number;
  /** Bytes beside those that the sketches are given otherwise. */
  readonly room?: number;
  readonly plan?: typeof sketchedFirm;
};

export const sketchedRequest = ({ trials, lap = 1000, room = 0, plan = sketchedFirm }: Asked): RunRequest => {
  const { bytes } = sketchedBy(plan, MONTHS, lap);
  return { ...request(trials), sketched: { lap, bytes: bytes + room } };
};

/** What a sketched run is in this thread, where nothing is kept. */
export const afresh = async (asked: Asked): Promise<string> =>
  outcomeDigest(await openInline().run(asked.plan ?? sketchedFirm, sketchedRequest(asked)));

type Kept = Asked & {
  readonly folder: string;
  readonly threads?: number;
  readonly after?: number;
  readonly every?: number;
  /** In place of that of the plan. */
  readonly address?: string;
};

/** What a run in threads is that keeps a checkpoint after each lap, from how many trials it went on and after how many it saved. */
export const checkpointedRun = async ({ folder, threads = 1, after = 0, every = 0, address, ...asked }: Kept) => {
  const { plan = sketchedFirm, trials } = asked;
  let from = 0;
  const saved: number[] = [];
  const open = async (of: typeof plan, wanted: RunRequest) => {
    const about = { name: 'firm', months: MONTHS };
    const place = { folder, address: address ?? checkpointAddressOf(of, wanted, 'test'), trials, limit: 1e9, about };
    const kept = openCheckpoints(place);
    const load: typeof kept.load = (into) => {
      const reached = kept.load(into);
      from = reached?.trials ?? 0;
      return reached;
    };
    const save: typeof kept.save = (reached, arrays) => {
      saved.push(reached.trials);
      kept.save(reached, arrays);
    };
    return { ...kept, load, save };
  };
  const tell = (trouble: string): void => {
    throw new Error(`nothing is kept: ${trouble}`);
  };
  const keep = { placeOf: async () => undefined, checkpoints: { open, every }, after, tell };
  const runner = await (await builtThreads()).openThreads({ threads, keep });
  try {
    const digest = outcomeDigest(await runner.run(plan, sketchedRequest(asked)));
    return { digest, from, saved };
  } finally {
    await runner.close();
  }
};
