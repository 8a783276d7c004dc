import type { Kept, KeptPlace } from '../plan/kept.ts';
import { viewMemory } from '../plan/memory.ts';
import { makeBody, makeTools } from './body.ts';
import { type Answer, CONTROL, type Command, type Job, NOTHING } from './command.ts';
import { strike } from './fault.ts';
import { makeKeeping } from './keeping.ts';
import { replayTrial } from './replayTrial.ts';

type Held = {
  readonly job: Job;
  readonly control: Int32Array;
  readonly body: ReturnType<typeof makeBody>;
  readonly keeping: ReturnType<typeof makeKeeping> | undefined;
};

const left = ({ control }: Held): boolean => Atomics.load(control, CONTROL.leave) === 1;

/**
 * A worker's side of a run, wherever the worker stands: pulls blocks, and later tasks, from counters that it shares
 * with the others, and writes down which one it is on, so that its death can be told with the place. `openKept` gives
 * what is kept of a run, where a job says that something is.
 */
export const makeHand = (me: number, answer: (said: Answer) => void, openKept: (place: KeptPlace) => Kept) => {
  const tools = makeTools();
  let held: Held | undefined;

  const take = (job: Job): Held => ({
    job,
    control: new Int32Array(job.control),
    body: makeBody(
      job.numbers,
      job.request,
      viewMemory(job.buffers),
      tools,
      job.counted && { headline: job.counted.headline, tally: new Int32Array(job.counted.tally) },
    ),
    keeping: job.keeping && makeKeeping(job, openKept(job.keeping.place)),
  });

  /** Takes from a counter what is next, until none is left before `end` or all shall leave; false where `act` stops it. */
  const pull = (held: Held, counter: number, end: number, act: (at: number) => boolean): boolean => {
    const next = (): number => (left(held) ? end : Atomics.add(held.control, counter, 1));
    for (let at = next(); at < end; at = next()) {
      Atomics.store(held.control, CONTROL.at + me, at);
      if (!act(at)) return false;
    }
    Atomics.store(held.control, CONTROL.at + me, NOTHING);
    return true;
  };

  const simulate = (held: Held, upTo: number): void => {
    const { job, control, body, keeping } = held;
    keeping?.lookUp(upTo);
    const done = pull(held, CONTROL.block, upTo, (block) => {
      if (job.fault?.block === block) {
        strike(job.fault.kind);
        return false; // without an answer: a rejection is on its way
      }
      if (keeping?.has(block) !== true) {
        body.simulate(block);
        keeping?.done(block);
      }
      body.count(block);
      Atomics.add(control, CONTROL.blocksDone, 1);
      return true;
    });
    if (!done) return;
    keeping?.rest();
    answer({ trouble: keeping?.trouble() });
  };

  const workOn = (held: Held, { tasks, act }: Tasks, last: boolean): void => {
    if (last) Atomics.store(held.control, CONTROL.tasks, tasks);
    pull(held, CONTROL.task, tasks, (task) => {
      act(task);
      if (last) Atomics.add(held.control, CONTROL.tasksDone, 1);
      return true;
    });
    answer({});
  };

  return (command: Exclude<Command, { kind: 'close' }>): void => {
    if (command.kind === 'greet') {
      answer({});
      return;
    }
    if (command.kind === 'replay') {
      const { request, lists } = command;
      answer({ lived: lists[me].map((trial) => [trial, replayTrial(command, request, trial, tools.engines)]) });
      return;
    }
    if (command.kind === 'simulate' && command.job !== undefined) held = take(command.job);
    if (held === undefined) throw new Error(`asked to ${command.kind} before there was a job`);
    if (command.kind === 'simulate') simulate(held, command.upTo);
    else if (command.kind === 'fold') workOn(held, held.body.folder(command.lap), false);
    else {
      const last = held;
      held = undefined; // a resting worker keeps no memory of the run
      workOn(last, last.body.reducer(command.done), true);
    }
  };
};

type Tasks = ReturnType<ReturnType<typeof makeBody>['reducer']>;
