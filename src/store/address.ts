import { digestBytes, digestText } from '../plan/digest.ts';
import type { Plan } from '../plan/plan.ts';
import { BLOCK, PIECE, type RunRequest } from '../plan/runner.ts';
import { simulationDigest } from '../plan/simulationDigest.ts';

const DIGITS = 40; // 160 bits: no two runs of this world share them

const short = (parts: readonly unknown[]): string => digestText(JSON.stringify(parts)).slice(0, DIGITS);

/**
 * The content address of a run: one for all that its bytes depend on but the count of trials. `program` is the digest of
 * the program that simulates, so that another one never finds what this one kept.
 */
export const addressOf = ({ numbers }: Plan, { rootKey, months }: RunRequest, program: string): string =>
  short([program, simulationDigest(numbers), rootKey, months, BLOCK, PIECE]);

/** The same of a run that is folded: its sketches depend on all that the plan says, measures, target and goals too. */
export const checkpointAddressOf = (plan: Plan, request: RunRequest, program: string): string =>
  short(['checkpoint', addressOf(plan, request, program), digestBytes(new Uint8Array(plan.numbers.slice().buffer))]);
