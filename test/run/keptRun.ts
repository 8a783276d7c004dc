import { readdirSync } from 'node:fs';
import type { Plan } from '../../src/plan/plan.ts';
import type { RunRequest, Until } from '../../src/plan/runner.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { addressOf } from '../../src/store/address.ts';
import { type Changes, leads } from '../support/practice.ts';
import { practiceWithFormulas } from '../support/withFormulas.ts';
import { builtThreads } from './builtThreads.ts';
import { outcomeDigest } from './outcomeDigest.ts';

export const MONTHS = 12;

/** A firm whose figures differ from trial to trial, with inputs that are drawn. */
export const FIRM: Changes = {
  ...leads(12),
  'market.volatility': 0.2,
  'work.requests.perYear': '8 (4 to 16)',
  'tiers.only': { from: 0, hours: 10, departures: 0.1, reviews: 1 },
  'target.rate': 0.05,
};
export const firm = practiceWithFormulas(FIRM);

export const request = (trials: number): RunRequest => ({ rootKey: rootKey('kept'), trials, months: MONTHS });

/** What a run of a plan is in this thread, where nothing is kept. */
export const plainRun = async (plan: Plan, trials: number): Promise<string> =>
  outcomeDigest(await openInline().run(plan, request(trials)));

type Asked = {
  readonly folder: string;
  readonly plan?: Plan;
  readonly trials: number;
  readonly threads?: number;
  readonly after?: number;
  /** In place of that of the plan. */
  readonly address?: string;
  readonly until?: Until;
};

/** What a run in threads is that is kept from its first moment on, and what was told of trouble. */
export const keptRun = async ({ folder, plan = firm, trials, threads = 1, after = 0, address, until }: Asked) => {
  const told: string[] = [];
  const about = { name: 'firm', months: MONTHS };
  const place = { folder, address: address ?? addressOf(plan, request(trials), 'test'), trials, limit: 1e9, about };
  const keep = { placeOf: async () => place, after, tell: (trouble: string) => void told.push(trouble) };
  const runner = await (await builtThreads()).openThreads({ threads, keep });
  try {
    return { digest: outcomeDigest(await runner.run(plan, request(trials), until && { until })), told };
  } finally {
    await runner.close();
  }
};

/** Paths of the files in a folder and below, from there. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.includes('.'))
    .sort();
