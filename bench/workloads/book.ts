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

/** Trials of the engine, of the compiled kernels and of the slow one: each runs for about a second. */
const SIZES = [
  { households: 100, practice: 'book-100', trials: 4000, compiled: 10_000, slow: 2000 },
  { households: 1000, practice: 'book-1000', trials: 1000, compiled: 2000, slow: 200 },
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
    const rounds = roundsOf(effort, 7);
    try {
      const kernels = await buildReferences(effort.reference, folder);
      const ask = async ({ practice, households, trials, compiled, slow }: Size) => {
        const references = kernels.flatMap((kernel) =>
          'why' in kernel ? [] : [{ ...kernel, trials: trialsOf(effort, kernel.slow ? slow : compiled) }],
        );
        const question = { practice, households, trials: trialsOf(effort, trials), rounds, references };
        return { households, answer: await askRound<BookQuestion, BookAnswer>('book', question) };
      };
      const answers = [];
      for (const size of SIZES) answers.push(await ask(size)); // one after the other: each wants the machine
      return {
        about:
          `bench/book.yaml, 120 months, one thread, ${rounds} rounds in turns after two to warm up; ` +
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
