import { blocksOf, viewMemory } from '../../plan/memory.ts';
import type { Runner } from '../../plan/runner.ts';
import { allocate } from '../allocate.ts';
import { workText } from '../failure.ts';
import type { Fault } from '../fault.ts';
import { CONTROL, makeControl } from '../job.ts';
import type { Crew } from './crew.ts';
import { Death } from './death.ts';
import { keepColumns } from './keepColumns.ts';
import { watch } from './watch.ts';

/** One plan after the other on a crew. All work of trials and measures is the threads': this one waits. */
export const makeRun = (crew: Crew, fault?: Fault): Runner['run'] => {
  const columnsOf = keepColumns();
  return async (plan, request, progress) => {
    const buffers = allocate(plan, request, (bytes) => new SharedArrayBuffer(bytes), columnsOf);
    const control = makeControl(crew.size);
    const { trials, months } = request;
    const shared = control.buffer as SharedArrayBuffer;
    const job = { numbers: plan.numbers, request, buffers, control: shared, ...(fault && { fault }) };

    const phase = async (name: 'simulate' | 'reduce'): Promise<void> => {
      const done = name === 'simulate' ? CONTROL.blocksDone : CONTROL.tasksDone;
      const all = (): number => (name === 'simulate' ? blocksOf(trials) : Atomics.load(control, CONTROL.tasks));
      const stop = progress && watch(control, done, (count) => progress(name, count, all()));
      try {
        await crew.ask(name === 'simulate' ? { kind: name, job } : { kind: name }, () =>
          Atomics.store(control, CONTROL.leave, 1),
        );
      } catch (error) {
        throw error instanceof Death ? await lost(name, error) : error;
      } finally {
        stop?.();
      }
    };

    /** One thread is lost, and with it the run: the others are ended, and whoever comes later is told why. */
    const lost = async (name: 'simulate' | 'reduce', death: Death): Promise<Error> => {
      const at = Atomics.load(control, CONTROL.at + death.thread);
      const work = workText(name, at, plan, request);
      const sentence = `${work} failed in thread ${death.thread + 1}: ${death.message}`;
      await crew.end(new Error(`the runner was closed when ${sentence}`, { cause: death.cause }));
      return new Error(sentence, { cause: death.cause });
    };

    await phase('simulate'); // all columns must be there before a statistic of them is taken
    await phase('reduce');
    const { statistics, events, faults, onPace, growth, drivers, goals } = viewMemory(buffers);
    return { trials, months, statistics, events, faults, onPace, growth, drivers, goals };
  };
};
