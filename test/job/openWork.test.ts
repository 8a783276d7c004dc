import { expect, test } from 'vitest';
import { Interrupted } from '../../src/job/interrupted.ts';
import { openWork } from '../../src/job/openWork.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Outcome, Runner } from '../../src/plan/runner.ts';

const plan = {} as Plan;
const request = { rootKey: [1, 2], trials: 10, months: 12 } as const;

/** A runner that counts how often it is closed. */
function counting(run: () => Promise<Outcome>) {
  let closed = 0;
  const runner: Runner = {
    run,
    replay: async () => [],
    close: async () => {
      closed += 1;
    },
  };
  return { runner, closed: () => closed };
}

test('what kept a runner from opening is told to whoever asks it to run, and to nobody else', async () => {
  const work = openWork(Promise.reject(new Error('no threads')), new AbortController().signal);
  await expect(work.run(plan, request, {})).rejects.toThrow('no threads');
  await work.close();
});

test('a runner that is still on its way is waited for and ended, once', async () => {
  const { runner, closed } = counting(async () => ({}) as Outcome);
  let arrive: (runner: Runner) => void = () => undefined;
  const opening = new Promise<Runner>((resolve) => {
    arrive = resolve;
  });
  const work = openWork(opening, new AbortController().signal);
  const first = work.close();
  expect(closed()).toBe(0);
  arrive(runner);
  await first;
  await work.close();
  expect(closed()).toBe(1);
});

test('an interrupt ends the wait for a run, and leaves its runner to be closed', async () => {
  const controller = new AbortController();
  const { runner, closed } = counting(() => {
    controller.abort();
    return new Promise(() => undefined);
  });
  const work = openWork(Promise.resolve(runner), controller.signal);
  await expect(work.run(plan, request, {})).rejects.toThrow(Interrupted);
  expect(closed()).toBe(0);
});
