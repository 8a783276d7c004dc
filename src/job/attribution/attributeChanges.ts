import type { Plan } from '../../plan/plan.ts';
import { BLOCK, type RunRequest } from '../../plan/runner.ts';
import { purposeKey } from '../../random/purposeKey.ts';
import { shuffle } from '../../random/shuffle.ts';
import type { Edit } from '../../scenario/edits/edit.ts';
import { attributeAnswers } from '../../study/attribution/attributeAnswers.ts';
import { type Company, companiesOf, companyKey, type Design, MOST_EXACT } from '../../study/attribution/company.ts';
import { groupEdits } from '../../study/attribution/groupEdits.ts';
import type { Attribution } from '../../summary/attribution.ts';
import type { Answer } from '../../summary/comparison.ts';
import type { JobCall } from '../jobEffects.ts';
import type { JobMachinery } from '../jobMachinery.ts';
import type { Practice } from '../reading/readPractice.ts';
import { Refusal } from '../refusal.ts';
import type { makeRuns } from '../runs.ts';
import { bySection } from './bySection.ts';
import { changesOf } from './changesOf.ts';
import { practiceWith } from './practiceWith.ts';

type Pair = {
  readonly base: Practice;
  readonly alt: Practice;
  /** What makes one of the other. */
  readonly edits: readonly Edit[];
  /** What the comparison found, as far as it is to be attributed. */
  readonly answers: readonly Answer[];
};

type Wish = {
  readonly seed: string;
  /** As the comparison was run. */
  readonly request: RunRequest;
  /** Futures to use, the first of those; undefined for as many as seems good. */
  readonly futures: number | undefined;
  readonly start: ReturnType<typeof makeRuns>['start'];
  /** Told of scenarios that are simulated, of all that will be. */
  readonly progress: (done: number, all: number) => void;
};

/** Scenarios that are read to find out which changes need which; reading one takes some hundredths of a second. */
const MOST_TRIES = 400;
/** About so many scenarios are simulated for sampled orders. */
const SIMULATED = 96;
/** Of fewer, the spread says little of the error. */
const FEWEST_ORDERS = 4;
/** Futures where nothing is said: enough for a part to be known to two or three points, fewer where there are many scenarios. */
const FUTURES = 1_000;
const FEWEST_FUTURES = 200;
const ALL_FUTURES = 20_000;

/**
 * What the differences between two practices come from, change by change; undefined where there is no more than one thing
 * that might move them.
 */
export async function attributeChanges(
  { compile }: Pick<JobMachinery, 'compile'>,
  { base, alt, edits, answers }: Pair,
  { seed, request: compared, futures, start, progress }: Wish,
  call: JobCall,
): Promise<Attribution | undefined> {
  const { moving, always } = changesOf(edits);
  const units = bySection(moving.map((at) => edits[at].paths[0]));
  if (units.length < 2) return undefined;
  const plans = new Map<string, Promise<Plan>>();
  const planWith = (company: Company): Promise<Plan> => {
    const taken = company.flatMap((unit) => units[unit]).map((at) => edits[moving[at]]);
    const key = companyKey(company);
    const making =
      plans.get(key) ??
      practiceWith(base, alt, [...always, ...taken], call).then(({ reading, options }) =>
        compile(reading.scenario, options),
      );
    plans.set(key, making);
    return making;
  };
  const stands = (company: Company): Promise<boolean> =>
    planWith(company).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal) return false;
        throw error;
      },
    );
  const designOf = (players: number): Design => designFor(players, seed);
  const { groups, told } = await groupEdits({ edits: units.length, stands, designOf, most: MOST_TRIES });
  const design = designOf(groups.length);
  const all = companiesOf(design).length;
  const trials = Math.min(compared.trials, futures ?? futuresFor(all));
  const request = { ...compared, trials };
  const planOf = (company: Company): Promise<Plan> =>
    planWith(company.flatMap((group) => groups[group]).toSorted((a, b) => a - b));
  let done = 0;
  const run: Parameters<typeof attributeAnswers>[0]['run'] = async (plan, asking, { look }) => {
    progress(done, all);
    done += 1;
    return start(plan, asking, { columnsFor: 'telling changes apart', ...(look && { look }) });
  };
  const {
    exact,
    simulated,
    answers: attributed,
  } = groups.length < 2
    ? { exact: true, simulated: 0, answers: [] }
    : await attributeAnswers({ answers, design, planOf, request, run });
  return {
    trials,
    exact,
    orders: exact ? 0 : design.orders,
    simulated,
    groups: groups.map((group) => group.flatMap((unit) => units[unit]).map((at) => moving[at])),
    joined: [
      ...(groups.length < units.length && told ? (['needed'] as const) : []),
      ...(units.length < moving.length ? (['many'] as const) : []),
      ...(told ? [] : (['unknown'] as const)),
    ],
    answers: attributed,
  };
}

const futuresFor = (scenarios: number): number =>
  Math.max(FEWEST_FUTURES, Math.min(FUTURES, BLOCK * Math.floor(ALL_FUTURES / scenarios / BLOCK)));

/** Orders are drawn under the seed: the same for the same job. */
function designFor(players: number, seed: string): Design {
  const orders = Math.max(FEWEST_ORDERS, Math.ceil(SIMULATED / (2 * Math.max(1, players - 1))));
  const order = (k: number): readonly number[] => {
    const drawn = new Uint8Array(players);
    shuffle(...purposeKey(`attribution/${seed}/${k}`), players, drawn, 0);
    return [...drawn];
  };
  return { players, order, orders: players > MOST_EXACT ? orders : FEWEST_ORDERS };
}
