import type { Lived } from '../../plan/lived.ts';
import type { Runner } from '../../plan/runner.ts';
import type { Crew } from './crew.ts';
import { Death } from './death.ts';

/** Trials lived again by a crew that is warm from simulating: shared out evenly, and brought back in order. */
export const makeReplay =
  (crew: Crew): Runner['replay'] =>
  async ({ numbers }, { rootKey, months }, trials) => {
    const lists = Array.from({ length: crew.size }, (_, thread) => trials.filter((_, i) => i % crew.size === thread));
    const answers = await crew
      .ask({ kind: 'replay', numbers, request: { rootKey, months }, lists })
      .catch(async (error) => {
        if (!(error instanceof Death)) throw error;
        const sentence = `living trials of a run again failed in thread ${error.thread + 1}: ${error.message}`;
        await crew.end(new Error(`the runner was closed when ${sentence}`, { cause: error.cause }));
        throw new Error(sentence, { cause: error.cause });
      });
    const lived = new Map<number, Lived>(answers.flatMap((answer) => answer.lived ?? []));
    return trials.map((trial) => {
      const one = lived.get(trial);
      if (one === undefined) throw new Error(`trial ${trial} was to be lived again, and no thread did`);
      return one;
    });
  };
