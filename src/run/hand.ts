import { makeSimulator } from '../engine/simulate.ts';
import { viewMemory } from '../plan/memory.ts';
import { makeBody } from './body.ts';
import { strike } from './fault.ts';
import { CONTROL, type Command, type Job, NOTHING } from './job.ts';

const left = (control: Int32Array): boolean => Atomics.load(control, CONTROL.leave) === 1;

/**
 * A worker's side of a run, wherever the worker stands: pulls blocks, and later tasks, from counters that it shares
 * with the others, and writes down which one it is on, so that its death can be told with the place.
 */
export const makeHand = (me: number, answer: () => void) => {
  const simulatorFor = makeSimulator();
  let held: { readonly control: Int32Array; readonly body: ReturnType<typeof makeBody> } | undefined;

  const simulate = (job: Job): void => {
    const control = new Int32Array(job.control);
    const body = makeBody(job.numbers, job.request, viewMemory(job.buffers), simulatorFor);
    held = { control, body };
    Atomics.store(control, CONTROL.tasks, body.tasks);
    const next = (): number => (left(control) ? body.blocks : Atomics.add(control, CONTROL.block, 1));
    for (let block = next(); block < body.blocks; block = next()) {
      Atomics.store(control, CONTROL.at + me, block);
      if (job.fault?.block === block) {
        strike(job.fault.kind);
        return; // without an answer: a rejection is on its way
      }
      body.simulate(block);
      Atomics.add(control, CONTROL.blocksDone, 1);
    }
    Atomics.store(control, CONTROL.at + me, NOTHING);
    answer();
  };

  const reduce = (): void => {
    if (held === undefined) throw new Error('asked to reduce before anything was simulated');
    const { control, body } = held;
    const next = (): number => (left(control) ? body.tasks : Atomics.add(control, CONTROL.task, 1));
    for (let task = next(); task < body.tasks; task = next()) {
      Atomics.store(control, CONTROL.at + me, task);
      body.reduce(task);
      Atomics.add(control, CONTROL.tasksDone, 1);
    }
    Atomics.store(control, CONTROL.at + me, NOTHING);
    held = undefined; // a resting worker keeps no memory of the run
    answer();
  };

  return (command: Exclude<Command, { kind: 'close' }>): void => {
    if (command.kind === 'greet') answer();
    else if (command.kind === 'simulate') simulate(command.job);
    else reduce();
  };
};
