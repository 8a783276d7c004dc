import { resolve } from 'node:path';
import type { Runner } from '../plan/runner.ts';
import { showValue } from '../scenario/showValue.ts';
import type { Claim } from '../summary/proof/claim.ts';
import { deriveForecast } from './deriveForecast.ts';
import { forecastOptions } from './forecastOptions.ts';
import type { Call } from './headroom.ts';
import type { Machinery } from './machinery.ts';
import type { Work } from './openWork.ts';
import { TRIALS_FILE } from './outputs.ts';
import { packageVersion } from './packageFolder.ts';
import { Refusal } from './refusal.ts';
import { makeRuns } from './runs.ts';
import { budgetFor } from './verify/budgetFor.ts';
import { claimedPractice } from './verify/claimedPractice.ts';
import { openClaimed } from './verify/openClaimed.ts';
import { openDocument } from './verify/openDocument.ts';
import { withWork } from './withWork.ts';

const loadMachinery = async (): Promise<Machinery> => (await import('./machinery.ts')).machinery;

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
  const { place } = opened;
  const claimed = openClaimed(opened);
  const { claim } = claimed;
  insistOnVersion(place, claim);
  const data = asked.value('data');
  const folder = data === undefined ? opened.folder : resolve(effects.cwd, data);
  const practice = await claimedPractice(place, claim, folder, call);

  const rooms = await load();
  if (asked.flag('sample') === true) {
    const { sampleVerdict } = await import('./verify/sampleVerdict.ts');
    const plan = rooms.compile(practice.reading.scenario, practice.options);
    effects.stdout.write(await sampleVerdict({ place, claim, digestFits: claimed.digestFits() }, plan, options, call));
    return;
  }
  // nothing kept of earlier runs is used: it is part of what is verified
  const work = open(rooms.openRunner({ threads: options.threads }));
  const plan = rooms.compile(practice.reading.scenario, practice.options);
  const memory = budgetFor(rooms, plan, claim, { memory: options.memory, machine: effects.memory });
  const derived = await deriveForecast(rooms, makeRuns(rooms, work, { ...options, memory }, effects), plan, practice, {
    seed: claim.seed,
    trials: claim.stopping?.limit ?? claim.trials,
    precision: claim.stopping?.precision,
    selfCheck: claim.selfCheck,
    trialsTable: claim.trialsTable ? TRIALS_FILE : undefined, // the name alone: that file is not read
  });
  void work.close();
  effects.stdout.write(await claimed.verdict({ derived, plan, practice }, rooms));
}

function insistOnVersion(place: string, { engine }: Claim): void {
  const mine = packageVersion();
  if (engine === mine) return;
  throw new Refusal(
    `${place}: expected a forecast of Headroom ${mine}, which this is, got one of version ${showValue(engine)}. Figures may move from version to version: verify it with the version that made it.`,
  );
}
