import { resolve } from 'node:path';
import { packageVersion } from '../job/disk/packageFolder.ts';
import type { Work } from '../job/openWork.ts';
import { Refusal } from '../job/refusal.ts';
import type { Runner } from '../plan/runner.ts';
import { showValue } from '../scenario/showValue.ts';
import { forecastOptions } from './forecastOptions.ts';
import type { Call } from './headroom.ts';
import type { Machinery } from './machinery.ts';
import type { Claimed } from './verify/claimed.ts';
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
  const file = openClaimed(opened);
  const { claimed } = file;
  insistOnVersion(opened.place, claimed);
  const data = asked.value('data');
  const folder = data === undefined ? opened.folder : resolve(effects.cwd, data);
  const job = { opened, file, folder, options, sample: asked.flag('sample') === true, load, open };
  const verdict =
    claimed.kind === 'forecast'
      ? (await import('./verify/verifyForecast.ts')).verifyForecast(job, claimed.claim, call)
      : (await import('./verify/verifyComparison.ts')).verifyComparison(job, claimed.claim, call);
  effects.stdout.write(await verdict);
}

function insistOnVersion(place: string, { kind, claim }: Claimed): void {
  const mine = packageVersion();
  if (claim.engine === mine) return;
  throw new Refusal(
    `${place}: expected a ${kind} of Headroom ${mine}, which this is, got one of version ${showValue(claim.engine)}. Figures may move from version to version: verify it with the version that made it.`,
  );
}
