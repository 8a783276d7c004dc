import { blocksOf, outcomeOf, shortened, trialsOf, viewMemory } from '../../plan/memory.ts';
import type { Runner } from '../../plan/runner.ts';
import { allocate } from '../allocate.ts';
import { CONTROL, type Command, type Job, makeControl } from '../command.ts';
import { workText } from '../failure.ts';
import type { Fault } from '../fault.ts';
import { makePieceStates } from '../keeping.ts';
import { runLaps, tallyLength } from '../laps.ts';
import { openCheckpointing } from './checkpointing.ts';
import type { Crew } from './crew.ts';
import { Death } from './death.ts';
import { type Keep, keepAfter } from './keep.ts';
import { keepColumns } from './keepColumns.ts';
import { watch } from './watch.ts';

type Phase = 'simulate' | 'reduce';

/** One plan after the other on a crew. All work of trials and measures is the threads': this one waits. */
export const makeRun = (crew: Crew, keep?: Keep, fault?: Fault): Runner['run'] => {
  const columnsOf = keepColumns();
  return async (plan, asked, { progress, until, look, glance } = {}) => {
    const buffers = allocate(plan, asked, (bytes) => new SharedArrayBuffer(bytes), columnsOf);
    const control = makeControl(crew.size);
    const shared = control.buffer as SharedArrayBuffer;
    const tally = new Int32Array(new SharedArrayBuffer(4 * tallyLength(asked, until)));
    const checkpoints = until === undefined ? await openCheckpointing(keep, plan, asked, buffers) : undefined;
    const from = checkpoints?.from ?? 0;
    const request = from > 0 && asked.sketched ? { ...asked, sketched: { ...asked.sketched, from } } : asked;
    const place = request.sketched === undefined ? await keep?.placeOf(plan, request) : undefined;
    const keeping = place && { place, states: makePieceStates(request.trials).buffer as SharedArrayBuffer };
    const job: Job = {
      numbers: plan.numbers,
      request,
      buffers,
      control: shared,
      ...(until && { counted: { headline: until.headline, tally: tally.buffer } }),
      ...(keeping && { keeping }),
      ...(fault && { fault }),
    };

    /** Blocks, or tasks, of a phase. */
    const all = (name: Phase): number =>
      name === 'simulate' ? blocksOf(request.trials) : Atomics.load(control, CONTROL.tasks);

    const ask = async (command: Command, name: Phase): Promise<void> => {
      try {
        const answers = await crew.ask(command, () => Atomics.store(control, CONTROL.leave, 1));
        const trouble = answers.find((answer) => answer.trouble !== undefined)?.trouble;
        if (trouble !== undefined) keep?.tell(trouble);
      } catch (error) {
        throw error instanceof Death ? await lost(name, error) : error;
      }
    };

    const phase = async (command: Extract<Command, { kind: Phase }>): Promise<void> => {
      const name = command.kind;
      const done = name === 'simulate' ? CONTROL.blocksDone : CONTROL.tasksDone;
      const stop = progress && watch(control, done, (count) => progress(name, count, all(name)));
      try {
        await ask(command, name);
      } finally {
        stop?.();
      }
    };

    /** One thread is lost, and with it the run: the others are ended, and whoever comes later is told why. */
    const lost = async (name: Phase, death: Death): Promise<Error> => {
      const at = Atomics.load(control, CONTROL.at + death.thread);
      const work = workText(name, at, plan, request);
      const sentence = `${work} failed in thread ${death.thread + 1}: ${death.message}`;
      await crew.end(new Error(`the runner was closed when ${sentence}`, { cause: death.cause }));
      return new Error(sentence, { cause: death.cause });
    };

    let given = false; // whether the workers have the job
    const simulate = async (begin: number, upTo: number): Promise<void> => {
      Atomics.store(control, CONTROL.block, begin); // workers went past the end of the lap before
      const first = !given;
      given = true;
      await phase({ kind: 'simulate', upTo, ...(first && { job }) });
    };
    if (from > 0) {
      Atomics.store(control, CONTROL.blocksDone, blocksOf(from));
      await simulate(blocksOf(from), blocksOf(from)); // there may be nothing to simulate, and they need the job all the same
    }
    const done = await runLaps(request, until, tally, {
      simulate: ({ from: begin, upTo }) => simulate(begin, upTo),
      fold: async (lap) => {
        Atomics.store(control, CONTROL.task, 0);
        await ask({ kind: 'fold', lap }, 'reduce');
        checkpoints?.folded(lap.first + lap.count);
      },
    }).finally(keep && keepAfter(keep, control));
    const { trials } = done;
    if (trials < request.trials) progress?.('simulate', blocksOf(trials), blocksOf(trials));
    const run = shortened(plan.numbers, request, viewMemory(buffers), trials);
    Atomics.store(control, CONTROL.task, 0);
    await phase({ kind: 'reduce', done });
    const seen = () => trialsOf(plan.numbers, request, run, { ...request, ...done });
    look?.(seen());
    if (!done.folded) glance?.(seen());
    return outcomeOf(run, { ...request, ...done });
  };
};
