import { grouped } from '../../../reports/words/grouped.ts';
import { blocksOf } from '../../plan/memory.ts';
import type { Plan } from '../../plan/plan.ts';
import { blocksInGroup, trialsInGroup } from '../../summary/proof/blockGroups.ts';
import type { Claim } from '../../summary/proof/claim.ts';
import type { Call } from '../headroom.ts';
import { NotEqual } from '../notEqual.ts';
import { Refusal } from '../refusal.ts';
import { sampleBlocks } from './sampleBlocks.ts';

type Claimed = { readonly place: string; readonly claim: Claim; readonly digestFits: boolean };

/**
 * What a random tenth of the futures and the document's own digest say.
 * @throws NotEqual where one of them differs.
 */
export async function sampleVerdict(
  { place, claim, digestFits }: Claimed,
  plan: Plan,
  options: { readonly memory: number; readonly quiet: boolean },
  call: Pick<Call, 'effects' | 'signal'>,
): Promise<string> {
  const { proof, trials } = claim;
  if (proof === undefined)
    throw new Refusal(`${place}: expected checksums to hold a sample against, got none. Leave --sample away.`);
  const groups = Math.ceil(blocksOf(trials) / blocksInGroup(trials));
  if (proof.blocks.length !== groups || proof.trials !== trialsInGroup(trials))
    throw new NotEqual(
      `${place}: not equal. ${grouped(trials)} futures have ${groups} checksums, of ${grouped(trialsInGroup(trials))} futures each; the file has ${proof.blocks.length}, of ${grouped(proof.trials)} each.\n`,
    );
  const { futures, count, findings } = await sampleBlocks(plan, claim, proof.blocks, options, call);
  const all = digestFits ? findings : ['its own digest does not fit: it was changed after it was written', ...findings];
  const some = `${grouped(count)} of ${grouped(trials)} futures, taken at random (${futures}), were simulated again`;
  if (all.length > 0)
    throw new NotEqual([`${place}: not equal. ${some}:`, ...all.map((one) => `  ${one}`), ''].join('\n'));
  return `${place}: nothing wrong found. Its own digest fits, and ${some} with the same checksums. What is told of the futures was not derived again: without --sample it is.\n`;
}
