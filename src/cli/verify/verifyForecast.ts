import { grouped } from '../../../reports/words/grouped.ts';
import { deriveForecast } from '../../job/deriveForecast.ts';
import { makeRuns } from '../../job/runs.ts';
import type { Claim } from '../../summary/proof/claim.ts';
import type { Call } from '../headroom.ts';
import { liveAgain } from '../liveAgain.ts';
import { TRIALS_FILE } from '../outputs.ts';
import { barFor } from '../progressBar.ts';
import { budgetFor } from './budgetFor.ts';
import { claimedPractice } from './claimedPractice.ts';
import { documentVerdict } from './documentVerdict.ts';
import { pageVerdict } from './pageVerdict.ts';
import type { VerifyJob } from './verifyJob.ts';

/**
 * What is to be said of the file of a forecast, beside the forecast that is derived again.
 * @throws NotEqual where they differ.
 */
export async function verifyForecast(
  { opened, file, folder, options, sample, load, open }: VerifyJob,
  claim: Claim,
  call: Call,
): Promise<string> {
  const { effects } = call;
  const { place } = opened;
  const practice = await claimedPractice(place, 'its scenario', claim, folder, call);
  const rooms = await load();
  if (sample) {
    const { sampleVerdict } = await import('./sampleVerdict.ts');
    const plan = rooms.compile(practice.reading.scenario, practice.options);
    const sums = claim.proof && { ...claim.proof, blocks: [claim.proof.blocks] };
    return sampleVerdict({ place, claim, sums, digestFits: file.digestFits() }, [plan], options, call);
  }
  // nothing kept of earlier runs is used: it is part of what is verified
  const work = open(rooms.openRunner({ threads: options.threads }));
  const plan = rooms.compile(practice.reading.scenario, practice.options);
  const memory = budgetFor(rooms, plan, claim, { memory: options.memory, machine: effects.memory });
  const reliving = liveAgain(work, plan, { seed: claim.seed, months: practice.months });
  const { holds } = file;
  const wish = {
    seed: claim.seed,
    trials: claim.stopping?.limit ?? claim.trials,
    precision: claim.stopping?.precision,
    selfCheck: claim.selfCheck,
    trialsTable: claim.trialsTable ? TRIALS_FILE : undefined, // the name alone: that file is not read
  };
  const runs = makeRuns(rooms, work, { memory }, barFor(effects, options.quiet));
  const terms = 'document' in holds ? {} : { onNotable: reliving.onNotable };
  const derived = await deriveForecast(rooms, runs, plan, practice, wish, terms);
  const again = await reliving.lived();
  void work.close();
  const done = `${grouped(derived.trials)} futures of ${derived.months} months were simulated again from the scenario and seed in it`;
  if ('document' in holds) return documentVerdict(place, { ...holds, digestFits: file.digestFits }, derived, done);
  const { renderForecast, livedFutures } = await rooms.pages();
  const lived = livedFutures(holds.facts.command, plan, practice, derived.seed, again);
  const [{ content }] = await renderForecast(derived, holds.facts, lived).files(['html']);
  return pageVerdict(opened, file.digestFits(), String(content), done);
}
