import { grouped } from '../../../reports/words/grouped.ts';
import { deriveComparison } from '../../job/deriveComparison.ts';
import type { Practice } from '../../job/reading/readPractice.ts';
import { Refusal } from '../../job/refusal.ts';
import { makeRuns } from '../../job/runs.ts';
import { monthText } from '../../scenario/month.ts';
import type { ComparisonClaim } from '../../summary/proof/claim.ts';
import type { Call } from '../headroom.ts';
import { barFor } from '../progressBar.ts';
import { claimedPractice } from './claimedPractice.ts';
import { documentVerdict } from './documentVerdict.ts';
import { insistOnMemory } from './insistOnMemory.ts';
import { pageVerdict } from './pageVerdict.ts';
import type { VerifyJob } from './verifyJob.ts';

/**
 * What is to be said of the file of a comparison, beside the comparison that is derived again, as `compare` derives it.
 * @throws NotEqual where they differ.
 */
export async function verifyComparison(
  { opened, file, folder, options, sample, load, open }: VerifyJob,
  claim: ComparisonClaim,
  call: Call,
): Promise<string> {
  const { effects } = call;
  const { place } = opened;
  const { seed, months, stopping, attribute, proof } = claim;
  const practices = await claimedPractices(place, claim, folder, call);
  const { compareMachinery } = await import('../compareMachinery.ts');
  const rooms = { ...compareMachinery, ...(await load()) };
  const plans = practices.map((practice) => rooms.compile(practice.reading.scenario, practice.options));
  if (sample) {
    const { sampleVerdict } = await import('./sampleVerdict.ts');
    return sampleVerdict({ place, claim, sums: proof, digestFits: file.digestFits() }, plans, options, call);
  }
  const trials = stopping?.limit ?? claim.trials;
  const needed = Math.max(...plans.map((plan) => rooms.bytesNeeded(plan, trials, months)));
  const beside = rooms.bytesWatched(plans, { trials, months });
  insistOnMemory(needed + beside, { trials, months }, { memory: options.memory, machine: effects.memory });
  // nothing kept of earlier runs is used: it is part of what is verified
  const work = open(rooms.openRunner({ threads: options.threads }));
  const runs = {
    start: makeRuns(rooms, work, options, barFor(effects, options.quiet)).start,
    rest: () => undefined,
    openMore: () => makeRuns(rooms, work, options),
  };
  const { memory, quiet } = options;
  const wish = { seed, trials, precision: stopping?.precision, attribute, memory, onlooker: barFor(effects, quiet) };
  const derived = await deriveComparison(rooms, runs, practices, wish, call);
  void work.close();
  const again = `${grouped(derived.trials)} futures of ${months} months were simulated again from the ${practices.length} scenarios and the seed in it`;
  const { holds } = file;
  if ('document' in holds) return documentVerdict(place, { ...holds, digestFits: file.digestFits }, derived, again);
  const { renderComparison } = await rooms.comparisonPages();
  const [{ content }] = renderComparison(derived, holds.facts).files(['html']);
  return pageVerdict(opened, file.digestFits(), String(content), again);
}

/** The practices of a comparison, which begin in the same month: else no future is shared. */
async function claimedPractices(
  place: string,
  { scenarios, months, point }: ComparisonClaim,
  folder: string,
  call: Call,
): Promise<readonly Practice[]> {
  const practices: Practice[] = [];
  for (const [i, scenario] of scenarios.entries())
    practices.push(await claimedPractice(place, `its scenario ${i + 1}`, { ...scenario, months, point }, folder, call));
  const starts = [...new Set(practices.map(({ reading }) => monthText(reading.scenario.start)))];
  if (starts.length === 1) return practices;
  throw new Refusal(
    `${place}: expected scenarios that begin in the same month, got ${starts.slice(0, 3).join(' and ')}. Make the comparison again.`,
  );
}
