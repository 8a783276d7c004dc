import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askRound } from '../askRound.ts';
import { agreement } from '../book/agreement.ts';
import { meansText } from '../book/meansText.ts';
import { ratioText } from '../book/ratioText.ts';
import { buildReferences, type Reference } from '../book/references.ts';
import type { Row } from '../result.ts';
import type { BookAnswer, BookQuestion } from '../rounds/book.ts';
import { roundsOf, trialsOf, type Workload } from '../workload.ts';

/** Trials for the means and, timed, for each round: of the engine, of the compiled kernels and of the slow one. */
const SIZES = [
  {
    households: 100,
    practice: 'book-100',
    own: { trials: 4000, timed: 500 },
    compiled: { trials: 10_000, timed: 2000, every: 1 },
    slow: { trials: 2000, timed: 2000, every: 3 },
  },
  {
    households: 1000,
    practice: 'book-1000',
    own: { trials: 1000, timed: 200 },
    compiled: { trials: 2000, timed: 400, every: 1 },
    slow: { trials: 200, timed: 200, every: 3 },
  },
] as const;

type Size = (typeof SIZES)[number];

const rowsOf = (households: number, answer: BookAnswer, kernels: readonly Reference[]): Row[] => {
  const what = (name: string): string => `${name}, ${households} households`;
  const others = kernels.map((kernel): Row => {
    const found = answer.references.find(({ name }) => name === kernel.name);
    const row = { what: what(kernel.name), unit: 'ns' } as const;
    if (found === undefined) return { ...row, values: [], note: 'why' in kernel ? kernel.why : 'not run' };
    const { agrees } = agreement(answer.means, found.means);
    const note = agrees ? ratioText(answer.simulate, found.nanoseconds) : 'no ratio: it is not the same book';
    return { ...row, values: found.nanoseconds, note };
  });
  return [
    { what: what('engine'), unit: 'ns', values: answer.simulate, note: 'simulate: what the kernels do' },
    {
      what: what('engine, processor time'),
      unit: 'ns',
      values: answer.processor,
      note: 'of simulate, whoever else wanted it',
    },
    { what: what('engine, with statistics'), unit: 'ns', values: answer.whole },
    ...others,
  ];
};

/** The reference book beside the same book in other languages, on one thread. */
export const book: Workload = {
  question: 'How far is the engine from a hundred lines of C?',
  profiled: { practice: 'book-1000', trials: 600 },
  measure: async (effort) => {
    const folder = await mkdtemp(join(tmpdir(), 'headroom-book-'));
    const rounds = roundsOf(effort, 15);
    try {
      const kernels = await buildReferences(effort.reference, folder);
      const scaled = <T extends { readonly trials: number; readonly timed: number }>(size: T): T => ({
        ...size,
        trials: trialsOf(effort, size.trials),
        timed: trialsOf(effort, size.timed),
      });
      const ask = async ({ practice, households, own, compiled, slow }: Size) => {
        const references = kernels.flatMap((kernel) =>
          'why' in kernel ? [] : [{ ...kernel, ...scaled(kernel.slow ? slow : compiled) }],
        );
        const question = { practice, households, ...scaled(own), rounds, references };
        return { households, answer: await askRound<BookQuestion, BookAnswer>('book', question) };
      };
      const answers = [];
      for (const size of SIZES) answers.push(await ask(size)); // one after the other: each wants the machine
      return {
        about:
          `bench/book.yaml, 120 months, one thread, ${rounds} rounds in turns, warm (NumPy in every third); ` +
          'nanoseconds for each household and month.',
        rows: answers.flatMap(({ households, answer }) => rowsOf(households, answer, kernels)),
        facts: answers.flatMap(({ households, answer }) => meansText(households, answer)),
        figures: Object.fromEntries(answers.map(({ households, answer }) => [`${households}`, figuresOf(answer)])),
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

const figuresOf = ({ means, references, trialsPerSecond, peak }: BookAnswer) => ({
  trialsPerSecond,
  peakMegabytes: peak,
  means,
  references: references.map(({ name, means: theirs }) => ({ name, means: theirs, ...agreement(means, theirs) })),
});
