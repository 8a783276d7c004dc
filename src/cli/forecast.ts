import { join, relative } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import type { Outcome, Runner, RunRequest, Until } from '../plan/runner.ts';
import { rootKey } from '../random/rootKey.ts';
import type { Effects } from './effects.ts';
import { fitOrRefuse } from './fitOrRefuse.ts';
import { forecastOptions } from './forecastOptions.ts';
import type { Call } from './headroom.ts';
import { insistOnAgreement } from './insistOnAgreement.ts';
import { insistOnFutures } from './insistOnFutures.ts';
import { unlessInterrupted } from './interrupted.ts';
import type { Machinery } from './machinery.ts';
import { openScenario } from './openScenario.ts';
import type { Work } from './openWork.ts';
import { outFolder, refuse } from './outFolder.ts';
import { packageVersion } from './packageFolder.ts';
import { progressBar } from './progressBar.ts';
import { readClients } from './readClients.ts';
import { readMarkets } from './readMarkets.ts';
import { readOpened } from './readOpened.ts';
import { wantsColor } from './wantsColor.ts';
import { withWork } from './withWork.ts';
import { writeFiles } from './writeFiles.ts';

const loadMachinery = async (): Promise<Machinery> => (await import('./machinery.ts')).machinery;

/** `headroom forecast`: the main job. Mistakes are told before the machinery is even loaded. */
export function forecast(call: Call, load = loadMachinery): Promise<void> {
  return withWork(call.signal, (open) => makeForecast(call, load, open));
}

async function makeForecast(
  { effects, asked, signal }: Call,
  load: typeof loadMachinery,
  open: (opening: Promise<Runner>) => Work,
): Promise<void> {
  const began = effects.now();
  const options = forecastOptions(asked, effects);
  const opened = await unlessInterrupted(signal, openScenario(asked.scenario, effects));
  const reading = await readOpened(opened, options.sets);
  const months = options.months ?? reading.scenario.months;
  const { series, files } = await unlessInterrupted(signal, readMarkets(opened, reading, months, effects));
  const list = await unlessInterrupted(signal, readClients(opened, reading, effects));
  const folder = options.json ? undefined : await outFolder(options.out, opened.name, effects);

  const rooms = await load();
  const { compile, keepRuns, openRunner, toForecast, stopWhenSure, prepareSelfCheck, pages } = rooms;
  const keeping = asked.flag('cache') === false ? undefined : keepRuns(effects);
  const work = open(openRunner({ threads: options.threads, keep: keeping?.keep })); // starts while the plan is made
  const { places, sourceOf, parse } = reading;
  const givenSource = (path: string) => sourceOf(path) ?? (places.has(path) ? 'given in the scenario' : undefined);
  const plan = compile(reading.scenario, {
    name: opened.name,
    months,
    point: options.point,
    parse,
    series,
    clients: list.clients,
    givenSource,
  });
  const { precision, memory } = options;
  const trials = options.trials ?? (precision === undefined ? 10_000 : MOST_WHEN_SURE);
  const asking: RunRequest = { rootKey: rootKey(options.seed), trials, months };
  const request = fitOrRefuse(rooms, plan, asking, { memory, mayStop: precision !== undefined });
  const until = precision === undefined ? undefined : stopWhenSure(plan, months, { precision, limit: trials });
  const check = options.selfCheck ? await prepareSelfCheck(plan, months) : undefined;

  const bar = effects.stderr.isTTY && !options.quiet ? progressBar(effects.stderr, effects.now) : undefined;
  const progress = bar?.report ?? (() => undefined);
  const run = (what: Plan, request: RunRequest, until?: Until): Promise<Outcome> =>
    work.run(what, request, { progress, ...(until && { until }) }).finally(() => bar?.clear());
  const running = run(plan, request, until);
  if (folder !== undefined) pages().catch(() => undefined); // loaded while the threads work; asked for again when it is wanted
  const outcome = await running;
  insistOnFutures(plan, outcome);
  const checked = (plan: Plan): Promise<Outcome> =>
    run(plan, fitOrRefuse(rooms, plan, { ...asking, trials: outcome.trials }, { memory, mayStop: false }));
  const selfCheck = check?.conclude(await checked(check.plan));
  keeping?.tell();
  void work.close(); // threads rest before they end: the rest need not wait for it
  const headroom = packageVersion();
  const provenance = { seed: options.seed, text: reading.text, files: { ...files, ...list.files }, engine: headroom };
  const result = {
    ...toForecast(plan, outcome, provenance),
    ...(selfCheck && { selfCheck }),
    ...(until && { stopping: until.stopping() }),
  };
  if (folder === undefined) {
    effects.stdout.write(`${JSON.stringify(result)}\n`);
    insistOnAgreement(selfCheck);
    return;
  }
  const { fileContents, terminalText } = await pages();
  const facts = {
    finishedAt: effects.date().toISOString(),
    seconds: (effects.now() - began) / 1000,
    threads: options.threads,
    node: effects.node,
    headroom,
  };
  const contents = fileContents(result, facts, options.formats);
  const replaced = await holdsForecast(folder, effects);
  const writing = writeFiles(folder, contents, effects, signal, OUTPUTS);
  await writing.catch((error: unknown) => refuse(options.out, error));
  const style = { columns: effects.stdout.columns ?? 80, color: wantsColor(asked.flag('color'), effects) };
  effects.stdout.write(terminalText(result, facts, style));
  for (const { name } of contents) effects.stdout.write(`${relative(effects.cwd, join(folder, name)) || name}\n`);
  const changed = options.sets.length > 0 || ['months', 'seed', 'point'].some((name) => asked.given(name));
  if (replaced && changed && !asked.given('out')) {
    effects.stdout.write('They replace the forecast that was there; --out DIR keeps this one apart.\n');
  }
  insistOnAgreement(selfCheck);
}

/** The most futures where a precision is asked for and nobody says how many. */
const MOST_WHEN_SURE = 200_000;

/** The names that a forecast writes, whichever are asked for. */
const OUTPUTS = ['report.html', 'forecast.json'];

async function holdsForecast(folder: string, { files }: Effects): Promise<boolean> {
  return files.stat(join(folder, 'forecast.json')).then(
    () => true,
    () => false,
  );
}
