import { makeArena } from '../../src/engine/arena.ts';
import { makePrepare } from '../../src/engine/prepare.ts';
import { INPUT } from '../../src/plan/input.ts';
import { tableOf } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { purposeKey } from '../../src/random/purposeKey.ts';
import { rootKey } from '../../src/random/rootKey.ts';

/** What the engine draws for inputs by path, trial by trial, and nothing else of the trial. */
export const drawsOf = (plan: Plan, seed: string, trials: readonly number[], paths: readonly string[]): number[][] => {
  const arena = makeArena(plan.numbers, { households: 100, prospects: 100 });
  const { prepare } = makePrepare(arena, rootKey(seed));
  const { at, rows, cols } = tableOf(plan.numbers, 'inputs');
  const offsets = paths.map((path) => {
    const [stream0, stream1] = purposeKey(`input:${path}`);
    for (let i = at; i < at + rows * cols; i += cols)
      if (plan.numbers[i + INPUT.stream0] === stream0 && plan.numbers[i + INPUT.stream1] === stream1)
        return plan.numbers[i + INPUT.offset];
    throw new RangeError(`${path} is not drawn`);
  });
  const drawn = paths.map((): number[] => []);
  for (const k of trials) {
    prepare(k);
    offsets.forEach((offset, i) => {
      drawn[i].push(arena.numbers[offset]);
    });
  }
  return drawn;
};

/** The first trials. */
export const firstTrials = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
