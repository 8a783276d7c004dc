import { systemReason } from '../job/disk/systemReason.ts';
import type { KeptPlace } from '../plan/kept.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunRequest } from '../plan/runner.ts';
import type { Keep } from '../run/threads/keep.ts';
import { showValue } from '../scenario/showValue.ts';
import { addressOf, checkpointAddressOf } from '../store/address.ts';
import { cacheFolder } from '../store/cacheFolder.ts';
import { openCheckpoints } from '../store/openCheckpoints.ts';
import { programDigest } from '../store/programDigest.ts';
import { coreProgram } from './coreProgram.ts';
import type { Effects } from './effects.ts';

/** ms of simulation from which on a run is worth its place on the disk. */
const LONG = 5000;
/** ms between two checkpoints of a run: each is some tens of MB. */
const EVERY = 10_000;
/** Bytes that all kept runs may take together. */
export const CACHE_LIMIT = 2_000_000_000;

/** How the runs of a command are kept for later ones, and how to say, when all is done, that they could not be. */
export type Keeping = { readonly keep: Keep; readonly tell: () => void };

/** Undefined where there is no place for it: nobody is at home, and `HEADROOM_CACHE` names none. */
export function keepRuns({ env, platform, cwd, stderr }: Effects): Keeping | undefined {
  const folder = cacheFolder(env, platform, cwd);
  if (folder === undefined) return undefined;
  const program = programDigest(coreProgram()); // read while the plan is made
  program.catch(() => undefined); // told to whoever asks for a place; if nobody does, something else went wrong before
  let trouble: string | undefined;
  const placeAt = (address: string, { legend }: Plan, { trials, months }: RunRequest): KeptPlace => ({
    folder,
    address,
    trials,
    limit: CACHE_LIMIT,
    about: { name: legend.name, months },
  });
  return {
    keep: {
      placeOf: async (plan, request) => placeAt(addressOf(plan, request, await program), plan, request),
      checkpoints: {
        open: async (plan, request) => {
          const address = checkpointAddressOf(plan, request, await program);
          return openCheckpoints(placeAt(address, plan, request));
        },
        every: EVERY,
      },
      after: LONG,
      tell: (code) => {
        trouble = code;
      },
    },
    tell: () => {
      if (trouble !== undefined) stderr.write(`${troubleText(folder, trouble)}\n`);
    },
  };
}

function troubleText(folder: string, code: string): string {
  const reason = systemReason({ code });
  return `The answer is the same, but nothing is kept for later runs: expected a folder to write to, got ${showValue(folder)}: ${reason} with HEADROOM_CACHE=DIR.`;
}
