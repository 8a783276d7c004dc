import type { Runner, Trials } from '../plan/runner.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Run } from '../study/compare/watchPlans.ts';
import type { NotableFuture } from '../summary/forecast.ts';
import { medianFuture } from '../summary/notableFutures.ts';
import { comparedRequest } from './comparedRequest.ts';
import { compareFolder } from './compareFolder.ts';
import type { CompareMachinery } from './compareMachinery.ts';
import { compareOptions } from './compareOptions.ts';
import { deliver } from './deliver.ts';
import type { Call } from './headroom.ts';
import { insistOnFutures } from './insistOnFutures.ts';
import { insistOnSharedFutures } from './insistOnSharedFutures.ts';
import type { Work } from './openWork.ts';
import { outFolder } from './outFolder.ts';
import { provenanceOf } from './readPractice.ts';
import { readPractices } from './readPractices.ts';
import { runFacts } from './runFacts.ts';
import { makeRuns } from './runs.ts';
import { wantsColor } from './wantsColor.ts';
import { withWork } from './withWork.ts';

const loadMachinery = async (): Promise<CompareMachinery> => (await import('./compareMachinery.ts')).compareMachinery;

/** `headroom compare`: the same futures under each scenario, and what the change makes. */
export function compare(call: Call, load = loadMachinery): Promise<void> {
  return withWork(call.signal, (open) => makeComparison(call, load, open));
}

async function makeComparison(
  call: Call,
  load: typeof loadMachinery,
  open: (opening: Promise<Runner>) => Work,
): Promise<void> {
  const { effects, asked } = call;
  const began = effects.now();
  const options = compareOptions(asked, effects);
  const practices = await readPractices(options.typed, options, call);
  const name = compareFolder(practices.map(({ opened }) => opened.name));
  const folder = options.json ? undefined : await outFolder(options.out, name, effects);

  const rooms = await load();
  const keeping = asked.flag('cache') === false ? undefined : rooms.keepRuns(effects);
  const work = open(rooms.openRunner({ threads: options.threads, keep: keeping?.keep })); // starts while plans are made
  const runs = makeRuns(rooms, work, options, effects);
  const scenarios = practices.map((practice) => ({
    plan: rooms.compile(practice.reading.scenario, practice.options),
    provenance: provenanceOf(practice, options.seed),
  }));
  const [{ months }] = practices;
  const plans = scenarios.map(({ plan }) => plan);
  const asking = { ...options, rootKey: rootKey(options.seed), months };
  const { request: most, room } = comparedRequest(rooms, plans, asking);

  let median: NotableFuture | undefined;
  const run: Run = async (plan, request, { look }) => {
    const glance = (trials: Trials): void => {
      if (plan === plans[0]) [median] = medianFuture(plan, trials);
    };
    const outcome = await runs.start(plan, request, { ...room, ...(look && { look }), glance });
    insistOnFutures(plan, outcome);
    return outcome;
  };
  const running = rooms.comparePlans(scenarios, most, run, options.precision);
  if (folder !== undefined) rooms.comparisonPages().catch(() => undefined); // loaded while the threads work
  const found = await running;
  insistOnSharedFutures(found);
  const compared = rooms.withDivergences(found, scenarios, most, median);
  keeping?.tell();
  void work.close(); // threads rest before they end: the rest need not wait for it
  const openRuns = () =>
    makeRuns(rooms, open(rooms.openRunner({ threads: options.threads })), { ...options, quiet: true }, effects);
  const wish = {
    seed: options.seed,
    request: { ...most, trials: compared.trials },
    futures: options.attribute,
    quiet: options.quiet,
    openRuns,
  };
  const comparison = await rooms.withChanges(rooms, compared, practices, wish, call);
  if (folder === undefined) {
    effects.stdout.write(`${JSON.stringify(comparison)}\n`);
    return;
  }
  const { comparisonFiles, comparisonText } = await rooms.comparisonPages();
  const facts = runFacts(began, options, effects);
  const place = { folder, out: options.out, ours: OUTPUTS, mark: 'compare.json' };
  const { told } = await deliver(comparisonFiles(comparison, facts, options.formats), place, call);
  const style = { columns: effects.stdout.columns ?? 80, color: wantsColor(asked.flag('color'), effects) };
  effects.stdout.write(`${comparisonText(comparison, facts, style)}${told}`);
}

/** The names that a comparison writes, whichever are asked for. */
const OUTPUTS = ['report.html', 'compare.json'];
