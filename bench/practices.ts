/** A scenario at a length: what a workload runs. */
export type Practice = {
  /** Path from the top of the project. */
  readonly file: string;
  readonly sets?: readonly string[];
  readonly months: number;
};

const TIMES = 10; // the reference book at a thousand households: everything that grows with it, that many times
const solo = 'scenarios/solo-advisor.yaml';
const book = 'bench/book.yaml';

export const PRACTICES = {
  'solo-decade': { file: solo, months: 120 },
  'solo-five-years': { file: solo, months: 60 },
  ensemble: { file: 'bench/ensemble.yaml', months: 120 },
  'book-100': { file: book, months: 120 },
  'book-1000': {
    file: book,
    sets: [
      `book.households=${100 * TIMES}`,
      `roles.advisor.hoursPerYear=${4320 * TIMES}`,
      `channels.newcomers.leadsPerYear=${19.2 * TIMES}`,
      `costs.running.amount=${300_000 * TIMES}`,
    ],
    months: 120,
  },
} as const satisfies Readonly<Record<string, Practice>>;

export type PracticeName = keyof typeof PRACTICES;
