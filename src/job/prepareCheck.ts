import type { Plan } from '../plan/plan.ts';
import { openInline } from '../run/inline.ts';
import { ChainTooLarge } from '../stats/chain/countChain.ts';
import { type PreparedCheck, prepareSelfCheck } from '../study/selfCheck/selfCheck.ts';
import { TooLargeToCheck } from './tooLargeToCheck.ts';

/** Prepares a self-check, before anything is simulated; a firm that is too large for it is told so. */
export async function prepareCheck(plan: Plan, months: number): Promise<PreparedCheck> {
  try {
    return await prepareSelfCheck(plan, months, openInline().run);
  } catch (error) {
    if (!(error instanceof ChainTooLarge)) throw error;
    throw new TooLargeToCheck(error.message);
  }
}
