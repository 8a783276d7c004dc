import { deriveForecast } from '../job/deriveForecast.ts';
import type { Work } from '../job/openWork.ts';
import { type Practice, readPractice } from '../job/reading/readPractice.ts';
import { makeRuns } from '../job/runs.ts';
import type { Runner } from '../plan/runner.ts';
import { deliver } from './deliver.ts';
import { type ForecastOptions, forecastOptions } from './forecastOptions.ts';
import type { Call } from './headroom.ts';
import { insistOnAgreement } from './insistOnAgreement.ts';
import { liveAgain } from './liveAgain.ts';
import type { Machinery } from './machinery.ts';
import { outFolder } from './outFolder.ts';
import { outputsIn } from './outputs.ts';
import { barFor } from './progressBar.ts';
import { replayCommand } from './replayCommand.ts';
import { runFacts } from './runFacts.ts';
import { threadsWorth } from './threadsWorth.ts';
import { wantsColor } from './wantsColor.ts';
import { withWork } from './withWork.ts';

const loadMachinery = async (): Promise<Machinery> => (await import('./machinery.ts')).machinery;

/** `headroom forecast`: the main job. Mistakes are told before the machinery is even loaded. */
export async function forecast(call: Call, load = loadMachinery): Promise<void> {
  if (call.asked.given('trial')) return (await import('./tellTrial.ts')).tellTrial(call);
  return withWork(call.signal, (open) => makeForecast(call, load, open));
}

async function makeForecast(
  call: Call,
  load: typeof loadMachinery,
  open: (opening: Promise<Runner>) => Work,
): Promise<void> {
  const { effects, asked } = call;
  const began = effects.now();
  const options = forecastOptions(asked, effects);
  const practice = await readPractice(asked.scenario, options, call);
  const folder = options.json ? undefined : await outFolder(options.out, practice.opened.name, effects);
  const formats = options.json ? [] : options.formats;

  const rooms = await load();
  const { compile, keepRuns, openRunner, openPng, pages } = rooms;
  const drawPng = formats.includes('png') ? await openPng() : undefined;
  const keeping = asked.flag('cache') === false ? undefined : keepRuns(effects);
  const threads = threadsOf(call, options, practice);
  const work = open(openRunner({ threads, keep: keeping?.keep })); // starts while the plan is made
  const runs = makeRuns(rooms, work, options, barFor(effects, options.quiet));
  const plan = compile(practice.reading.scenario, practice.options);
  const trials = formats.includes('parquet') ? await rooms.openTrialFiles(plan, options) : undefined;
  const reliving = liveAgain(work, plan, { seed: options.seed, months: practice.months });
  const terms = {
    ...(trials && { look: trials.look, columnsFor: '--format parquet', bytesBeside: trials.bytes }),
    ...(formats.includes('html') && { onNotable: reliving.onNotable }), // a page alone has room for their stories
  };
  const deriving = deriveForecast(rooms, runs, plan, practice, { ...options, trialsTable: trials?.name }, terms);
  if (folder !== undefined) pages().catch(() => undefined); // loaded while the threads work; asked for again when it is wanted
  const result = await deriving;
  const { selfCheck } = result;
  keeping?.tell();
  const again = await reliving.lived();
  void work.close(); // threads rest before they end: the rest need not wait for it
  if (folder === undefined) {
    effects.stdout.write(`${JSON.stringify(result)}\n`);
    insistOnAgreement(selfCheck);
    return;
  }
  const { renderForecast, livedFutures } = await pages();
  const lived = livedFutures(replayCommand(asked), plan, practice, result.seed, again);
  const shown = renderForecast(result, runFacts(began, { threads }, effects), lived);
  const contents = await shown.files(formats, { trialFiles: trials?.files(), drawPng });
  const place = { folder, out: options.out, ours: await outputsIn(folder, effects), mark: 'forecast.json' };
  const { told, replaced } = await deliver(contents, place, call);
  const style = {
    columns: effects.stdout.columns ?? 80,
    color: wantsColor(asked.flag('color'), effects),
    plain: asked.flag('color') === false,
  };
  effects.stdout.write(`${shown.text(style)}${told}`);
  const changed = options.sets.length > 0 || ['months', 'seed', 'point'].some((name) => asked.given(name));
  if (replaced && changed && !asked.given('out')) {
    effects.stdout.write('They replace the forecast that was there; --out DIR keeps this one apart.\n');
  }
  insistOnAgreement(selfCheck);
}

/** Threads as they were asked for, or as many as the run is worth; with a precision nobody knows how long it will be. */
function threadsOf({ asked }: Call, { threads, trials, precision }: ForecastOptions, practice: Practice): number {
  if (asked.given('threads') || trials === undefined || precision !== undefined) return threads;
  const { months, options, reading } = practice;
  const { households } = reading.scenario.book;
  const middle = households.kind === 'fixed' ? households.value : households.median;
  return threadsWorth(threads, { trials, months, households: options.clients?.length ?? middle });
}
