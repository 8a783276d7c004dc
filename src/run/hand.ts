import { makeSimulator } from '../engine/simulate.ts';
import { viewMemory } from '../plan/memory.ts';
import { makeBody } from './body.ts';
import { strike } from './fault.ts';
import { CONTROL, type Command, type Job, NOTHING } from './job.ts';

type Held = {
  readonly job: Job;
  readonly control: Int32Array;
  readonly body: ReturnType<typeof makeBody>;
};

const left = ({ control }: Held): boolean => Atomics.load(control, CONTROL.leave) === 1;

/**
 * A worker's side of a run, wherever the worker stands: pulls blocks, and later tasks, from counters that it shares
 * with the others, and writes down which one it is on, so that its death can be told with the place.
 */
export const makeHand = (me: number, answer: () => void) => {
  const simulatorFor = makeSimulator();
  let held: Held | undefined;

  const take = (job: Job): Held => ({
    job,
    control: new Int32Array(job.control),
    body: makeBody(
      job.numbers,
      job.request,
      viewMemory(job.buffers),
      simulatorFor,
      job.counted && { headline: job.counted.headline, tally: new Int32Array(job.counted.tally) },
    ),
  });

  const simulate = (held: Held, upTo: number): void => {
    const { job, control, body } = held;
    const next = (): number => (left(held) ? upTo : Atomics.add(control, CONTROL.block, 1));
    for (let block = next(); block < upTo; block = next()) {
      Atomics.store(control, CONTROL.at + me, block);
      if (job.fault?.block === block) {
        strike(job.fault.kind);
        return; // without an answer: a rejection is on its way
      }
      body.simulate(block);
      body.count(block);
      Atomics.add(control, CONTROL.blocksDone, 1);
    }
    Atomics.store(control, CONTROL.at + me, NOTHING);
    answer();
  };

  const reduce = (held: Held, trials: number): void => {
    const { control, body } = held;
    const { tasks, reduce } = body.reducer(trials);
    Atomics.store(control, CONTROL.tasks, tasks);
    const next = (): number => (left(held) ? tasks : Atomics.add(control, CONTROL.task, 1));
    for (let task = next(); task < tasks; task = next()) {
      Atomics.store(control, CONTROL.at + me, task);
      reduce(task);
      Atomics.add(control, CONTROL.tasksDone, 1);
    }
    Atomics.store(control, CONTROL.at + me, NOTHING);
    answer();
  };

  return (command: Exclude<Command, { kind: 'close' }>): void => {
    if (command.kind === 'greet') {
      answer();
      return;
    }
    if (command.kind === 'simulate' && command.job !== undefined) held = take(command.job);
    if (held === undefined) throw new Error(`asked to ${command.kind} before there was a job`);
    if (command.kind === 'simulate') {
      simulate(held, command.upTo);
      return;
    }
    const last = held;
    held = undefined; // a resting worker keeps no memory of the run
    reduce(last, command.trials);
  };
};
