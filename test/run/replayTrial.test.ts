import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rootKey } from '../../src/random/rootKey.ts';
import { openInline } from '../../src/run/inline.ts';
import { replayTrial } from '../../src/run/replayTrial.ts';
import { everyPlan } from '../support/everyPlan.ts';

const MONTHS = 60;
const TRIALS = 130;
const WHICH = [0, 1, 47, 99, 100, 129];

/** Every number that a run keeps of each trial, and the same of a replay. */
async function bothWays(plan: Plan) {
  const request = { rootKey: rootKey('replayed'), trials: TRIALS, months: MONTHS };
  const ofRun = new Map<number, unknown>();
  const lines = tableOf(plan.numbers, 'columns').rows * (MONTHS + 1);
  const runner = openInline();
  const outcome = await runner.run(plan, request, {
    look: ({ columns, line, faults, draws }) => {
      for (const k of WHICH) {
        const first = Math.floor(k / line) * lines * line + (k % line);
        ofRun.set(k, {
          columns: Float32Array.from({ length: lines }, (_, l) => columns[first + l * line]),
          fault: faults[k],
          draws: draws.filter((_, i) => i % TRIALS === k),
        });
      }
    },
  });
  const warm = await runner.replay(plan, request, WHICH);
  return WHICH.map((k, i) => {
    const lived = replayTrial(plan, request, k);
    const { trials } = lived;
    const { columns, line, faults, draws, events } = trials;
    return {
      ofRun: { ...(ofRun.get(k) as object), events: outcome.events.filter((_, i) => i % TRIALS === k) },
      ofReplay: {
        columns: Float32Array.from({ length: lines }, (_, l) => columns[l * line]),
        fault: faults[0],
        draws,
        events,
      },
      lived,
      warm: warm[i],
    };
  });
}

describe('a replayed future is the one of the run, bit for bit: columns, events, draws; by an engine of its own and that of the run, diary and all', () => {
  test.each(everyPlan(MONTHS))('%s', async (_, planOf) => {
    for (const { ofRun, ofReplay, lived, warm } of await bothWays(planOf())) {
      expect(ofReplay).toEqual(ofRun);
      expect(warm).toEqual(lived);
    }
  });
});
