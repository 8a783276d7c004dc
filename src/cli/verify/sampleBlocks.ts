import { grouped } from '../../../reports/words/grouped.ts';
import { Interrupted } from '../../job/interrupted.ts';
import { memoryText } from '../../job/memoryText.ts';
import { Refusal } from '../../job/refusal.ts';
import { blocksOf } from '../../plan/memory.ts';
import type { Plan } from '../../plan/plan.ts';
import { rootKey } from '../../random/rootKey.ts';
import { bytesOfSample, makeSample } from '../../run/sample.ts';
import { blocksInGroup, groupChecksum, trialsInGroup } from '../../summary/proof/blockGroups.ts';
import type { Effects } from '../effects.ts';
import { barFor } from '../progressBar.ts';

type Sampled = {
  /** The futures that were simulated, in words such as `101 to 200`, and how many they are. */
  readonly futures: string;
  readonly count: number;
  /** What was found to be different, in sentences. */
  readonly findings: readonly string[];
};

const SHARE = 10; // one in so many at least

/** So many different numbers below `all`, rising, which nobody can foresee. */
function chosen(all: number, count: number, chance: Effects['chance']): number[] {
  const left = Array.from({ length: all }, (_, i) => i);
  const taken = Array.from({ length: count }, () => left.splice(chance(left.length), 1)[0]);
  return taken.sort((a, b) => a - b);
}

/** Simulates a random tenth of the futures that a document tells of, and holds them against its checksums. */
export async function sampleBlocks(
  plan: Plan,
  { seed, trials, months }: { readonly seed: string; readonly trials: number; readonly months: number },
  sums: readonly string[],
  { memory, quiet }: { readonly memory: number; readonly quiet: boolean },
  { effects, signal }: { readonly effects: Effects; readonly signal: AbortSignal },
): Promise<Sampled> {
  const needed = bytesOfSample(plan, { trials, months });
  if (needed > memory)
    throw new Refusal(
      `--memory: expected at least ${memoryText(needed)} for a sample of ${trials} trials, got ${memoryText(memory)}. Write --memory ${memoryText(needed)}.`,
    );
  const simulate = makeSample(plan, { rootKey: rootKey(seed), trials, months });
  const size = blocksInGroup(trials);
  const groups = chosen(sums.length, Math.ceil(sums.length / SHARE), effects.chance);
  const bar = barFor(effects, quiet);
  const findings: string[] = [];
  let count = 0;
  try {
    for (const [done, group] of groups.entries()) {
      const digests: number[] = [];
      for (let block = group * size; block < Math.min((group + 1) * size, blocksOf(trials)); block++) {
        digests.push(simulate(block));
        await new Promise(setImmediate); // Ctrl-C is heard between two blocks
        if (signal.aborted) throw new Interrupted('interrupted');
      }
      bar?.report('simulate', done + 1, groups.length);
      const found = groupChecksum(digests);
      count += lastOf(group, trials) - group * trialsInGroup(trials);
      if (found !== sums[group])
        findings.push(
          `futures ${rangeOf(group, trials)}: checksum ${sums[group]} in the file, ${found} when simulated again`,
        );
    }
  } finally {
    bar?.clear();
  }
  return { futures: groups.map((group) => rangeOf(group, trials)).join(', '), count, findings };
}

const lastOf = (group: number, trials: number): number => Math.min((group + 1) * trialsInGroup(trials), trials);

const rangeOf = (group: number, trials: number): string =>
  `${grouped(group * trialsInGroup(trials) + 1)} to ${grouped(lastOf(group, trials))}`;
