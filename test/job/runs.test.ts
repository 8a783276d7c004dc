import { describe, expect, test } from 'vitest';
import type { Work } from '../../src/job/openWork.ts';
import { Refusal } from '../../src/job/refusal.ts';
import { makeRuns } from '../../src/job/runs.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Outcome } from '../../src/plan/runner.ts';

const plan = {} as Plan;
const request = { rootKey: [1, 2], trials: 10, months: 12 } as const;
/** A byte for each month of a trial. */
const rooms: Parameters<typeof makeRuns>[0] = {
  fitMemory: (_plan, asked, budget) => (asked.trials * asked.months <= budget ? asked : undefined),
  leastBytes: (_plan, { trials, months }) => trials * months,
  bytesNeeded: (_plan, trials, months) => trials * months,
};

/** A run with an onlooker, and all that it is told. */
function seen(run: Work['run'], memory = 1000) {
  const told: string[] = [];
  const work: Work = { run, replay: async () => [], close: async () => undefined };
  const onlooker = {
    report: (phase: string, done: number, all: number) => void told.push(`${phase} ${done}/${all}`),
    clear: () => void told.push('clear'),
  };
  return { told, done: makeRuns(rooms, work, { memory }, onlooker).start };
}

describe('whoever looks on', () => {
  test('is told how far the run is, and that it is over', async () => {
    const { told, done } = seen(async (_plan, { trials }, { progress }) => {
      progress?.('simulate', 5, trials);
      return {} as Outcome;
    });
    await done(plan, request);
    expect(told).toEqual(['simulate 5/10', 'clear']);
  });

  test('is told that it is over where it fails', async () => {
    const { told, done } = seen(async () => Promise.reject(new Error('block 3 failed')));
    await expect(done(plan, request)).rejects.toThrow('block 3 failed');
    expect(told).toEqual(['clear']);
  });
});

test('a run that does not fit into its memory is refused before it is begun', () => {
  const { told, done } = seen(async () => Promise.reject(new Error('it was begun')), 100);
  expect(() => done(plan, request)).toThrow(Refusal);
  expect(told).toEqual([]);
});
