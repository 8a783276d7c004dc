import { grouped } from '../../../reports/words/grouped.ts';
import { Refusal } from '../../job/refusal.ts';
import { blocksOf } from '../../plan/memory.ts';
import type { Plan } from '../../plan/plan.ts';
import { blocksInGroup, trialsInGroup } from '../../summary/proof/blockGroups.ts';
import type { Claim } from '../../summary/proof/claim.ts';
import type { Call } from '../headroom.ts';
import { NotEqual } from '../notEqual.ts';
import { sampleBlocks } from './sampleBlocks.ts';

/** What a document says of a run, and of the digest that it should have. */
type Sealed = {
  readonly place: string;
  readonly claim: Pick<Claim, 'seed' | 'trials' | 'months'>;
  /** Checksums for each plan; undefined where the document carries none. */
  readonly sums: { readonly trials: number; readonly blocks: readonly (readonly string[])[] } | undefined;
  readonly digestFits: boolean;
};

/**
 * What a random tenth of the futures of each plan and the document's own digest say.
 * @throws NotEqual where one of them differs.
 */
export async function sampleVerdict(
  { place, claim, sums, digestFits }: Sealed,
  plans: readonly Plan[],
  options: { readonly memory: number; readonly quiet: boolean },
  call: Pick<Call, 'effects' | 'signal'>,
): Promise<string> {
  const { trials } = claim;
  if (sums === undefined)
    throw new Refusal(`${place}: expected checksums to hold a sample against, got none. Leave --sample away.`);
  const groups = Math.ceil(blocksOf(trials) / blocksInGroup(trials));
  for (const { length } of sums.blocks)
    if (length !== groups || sums.trials !== trialsInGroup(trials))
      throw new NotEqual(
        `${place}: not equal. ${grouped(trials)} futures have ${groups} checksums, of ${grouped(trialsInGroup(trials))} futures each; the file has ${length}, of ${grouped(sums.trials)} each.\n`,
      );
  const findings = digestFits ? [] : ['its own digest does not fit: it was changed after it was written'];
  const samples: string[] = [];
  for (const [i, plan] of plans.entries()) {
    const sampled = await sampleBlocks(plan, claim, sums.blocks[i], options, call);
    const of = plans.length === 1 ? '' : ` of scenario ${i + 1}`;
    samples.push(`${grouped(sampled.count)} of ${grouped(trials)} futures${of}, taken at random (${sampled.futures}),`);
    findings.push(...sampled.findings.map((one) => (of === '' ? one : `scenario ${i + 1}, ${one}`)));
  }
  const some = `${samples.join(' and ')} were simulated again`;
  if (findings.length > 0)
    throw new NotEqual([`${place}: not equal. ${some}:`, ...findings.map((one) => `  ${one}`), ''].join('\n'));
  return `${place}: nothing wrong found. Its own digest fits, and ${some} with the same checksums. What is told of the futures was not derived again: without --sample it is.\n`;
}
