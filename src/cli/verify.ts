import { resolve } from 'node:path';
import { grouped } from '../../reports/words/grouped.ts';
import type { Runner } from '../plan/runner.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Claim } from '../summary/claim/claim.ts';
import { compareDocuments } from '../summary/claim/differences.ts';
import type { Forecast } from '../summary/forecast.ts';
import { deriveForecast } from './deriveForecast.ts';
import { forecastOptions } from './forecastOptions.ts';
import type { Call } from './headroom.ts';
import type { Machinery } from './machinery.ts';
import { NotEqual } from './notEqual.ts';
import type { Work } from './openWork.ts';
import { TRIALS_FILE } from './outputs.ts';
import { packageVersion } from './packageFolder.ts';
import { Refusal } from './refusal.ts';
import { makeRuns } from './runs.ts';
import { budgetFor } from './verify/budgetFor.ts';
import { claimedPractice } from './verify/claimedPractice.ts';
import { differenceLines } from './verify/differenceText.ts';
import { openDocument } from './verify/openDocument.ts';
import { readForecastFile } from './verify/readForecastFile.ts';
import { withWork } from './withWork.ts';

const loadMachinery = async (): Promise<Machinery> => (await import('./machinery.ts')).machinery;

const MOST_TOLD = 10;

/** `headroom verify`: derives a file again from what it says that it was made from, and tells where it is not equal. */
export function verify(call: Call, load = loadMachinery): Promise<void> {
  return withWork(call.signal, (open) => verifyFile(call, load, open));
}

async function verifyFile(
  call: Call,
  load: typeof loadMachinery,
  open: (opening: Promise<Runner>) => Work,
): Promise<void> {
  const { effects, asked } = call;
  const options = forecastOptions(asked, effects);
  if (asked.argument === undefined)
    throw new Refusal('expected a file, got nothing. Write headroom verify out/solo-advisor/forecast.json.');
  const opened = await openDocument(asked.argument, effects);
  const { document, claim } = readForecastFile(opened);
  insistOnVersion(opened.place, claim);
  const data = asked.value('data');
  const folder = data === undefined ? opened.folder : resolve(effects.cwd, data);
  const practice = await claimedPractice(opened.place, claim, folder, call);

  const rooms = await load();
  // nothing kept of earlier runs is used: it is part of what is verified
  const work = open(rooms.openRunner({ threads: options.threads }));
  const plan = rooms.compile(practice.reading.scenario, practice.options);
  const memory = budgetFor(rooms, plan, claim, { memory: options.memory, machine: effects.memory });
  const derived = await deriveForecast(rooms, makeRuns(rooms, work, { ...options, memory }, effects), plan, practice, {
    seed: claim.seed,
    trials: claim.stopping?.limit ?? claim.trials,
    precision: claim.stopping?.precision,
    selfCheck: claim.selfCheck,
  });
  void work.close();
  const named = claim.trialsTable ? { trialsTable: TRIALS_FILE } : {}; // the name alone: that file is not read
  effects.stdout.write(verdict(opened.place, document, { ...derived, ...named }));
}

function insistOnVersion(place: string, { engine }: Claim): void {
  const mine = packageVersion();
  if (engine === mine) return;
  throw new Refusal(
    `${place}: expected a forecast of Headroom ${mine}, which this is, got one of version ${showValue(engine)}. Figures may move from version to version: verify it with the version that made it.`,
  );
}

/** @throws NotEqual after a verdict that it is not. */
function verdict(place: string, document: unknown, derived: Forecast): string {
  const expected: unknown = JSON.parse(JSON.stringify(derived));
  const comparison = compareDocuments(document, expected, MOST_TOLD);
  const { differing, values } = comparison;
  const again = `${grouped(derived.trials)} futures of ${derived.months} months were simulated again from the scenario and seed in it`;
  if (differing === 0) return `${place}: equal. ${again}; all ${grouped(values)} values are the same.\n`;
  throw new NotEqual(
    [
      `${place}: not equal. ${again}; ${grouped(differing)} of ${grouped(values)} values ${differing === 1 ? 'differs' : 'differ'}:`,
      ...differenceLines(comparison, expected, derived.months).map((line) => `  ${line}`),
      '',
    ].join('\n'),
  );
}
